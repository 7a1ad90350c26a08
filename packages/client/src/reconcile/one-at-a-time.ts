import type { Heartbeat } from "../while-alive.js";

/** The turn of one caller: to wait, or at work. */
export interface Turn {
  readonly done: Promise<unknown>;
  readonly heartbeat: Heartbeat;
}

/** The steps of a caller: waiting for the turns before its own, and the work itself. */
export interface Work<T> {
  readonly heartbeat: Heartbeat;
  /** Waits for a turn before this one. Resolves to `false` if that turn is overdue. If it rejects, this turn is given up. */
  wait(before: Turn): Promise<boolean>;
  /** Called when a turn before this one is overdue, so that this one goes ahead. */
  overtake(): void;
  work(): Promise<T>;
}

/** Does work when it is its turn. */
export type RunInTurn = <T>(key: string, work: Work<T>) => Promise<T>;

/**
 * Lets work under one key be done by one caller after the other. Work under different keys does not wait. A key names the thing on
 * which two must not work at a time.
 */
export function oneAtATime(): RunInTurn {
  const turnsByKey = new Map<string, Set<Turn>>();
  return (key, { heartbeat, wait, overtake, work }) => {
    const turns = turnsByKey.get(key) ?? new Set();
    turnsByKey.set(key, turns);
    const before = [...turns];
    const done = (async () => {
      for (const other of before) {
        if (!turns.has(other) || (await wait(other))) continue;
        if (turns.delete(other)) overtake();
      }
      return work();
    })();
    const turn = { done, heartbeat };
    turns.add(turn);
    const leave = () => {
      turns.delete(turn);
      if (turns.size === 0 && turnsByKey.get(key) === turns) turnsByKey.delete(key);
    };
    done.then(leave, leave);
    return done;
  };
}
