import { takeRounds } from "../rounds.js";
import { type LoadRequest, requestsPerSecond } from "./load.js";

/** A server that takes part, and the requests that are sent to it. */
export interface Contestant {
  url: string;
  next: () => LoadRequest;
}

export interface Contest {
  rounds: number;
  /** Requests in one sample. */
  requests: number;
  /** Requests that are thrown away first. */
  warmUp: number;
  connections: number;
}

/** Requests a second of each contestant, in turn: `samples[round][contestant]`. */
export async function hold(
  contestants: readonly Contestant[],
  { rounds, requests, warmUp, connections }: Contest,
): Promise<number[][]> {
  for (const { url, next } of contestants)
    await requestsPerSecond(url, next, { requests: warmUp, connections });
  return takeRounds(rounds, contestants.length, (index) => {
    const { url, next } = contestants[index] as Contestant;
    return requestsPerSecond(url, next, { requests, connections });
  });
}
