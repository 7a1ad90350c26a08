import type { Fault, FaultMatch } from "./fault.js";

/** The properties of a request that a fault can match. */
export type Traits = Required<{ [Name in keyof FaultMatch]: string | undefined }>;

/** Says whether a request matches a fault that is not used up. */
export function matches({ match = {}, times, triggered }: Fault, traits: Traits): boolean {
  if (times !== undefined && triggered >= times) return false;
  const { operationId = traits.operationId, method = traits.method, userId = traits.userId } = match;
  return (
    operationId === traits.operationId && method === traits.method && userId?.toLowerCase() === traits.userId
  );
}

/** Counts a request that matches a fault. Returns the fault after it, and whether the request triggered it. */
export function trigger(fault: Fault): { fault: Fault; hit: boolean } {
  const { probability = 1, seed = 1, matched, triggered } = fault;
  const hit = probability >= 1 || chance(seed, matched) < probability;
  return { fault: { ...fault, matched: matched + 1, triggered: triggered + (hit ? 1 : 0) }, hit };
}

/** Computes a number from 0 to below 1 from nothing but seed and position: a round of SplitMix32. */
function chance(seed: number, position: number): number {
  let z = (seed + Math.imul(position + 1, 0x9e3779b9)) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return ((z ^ (z >>> 15)) >>> 0) / 2 ** 32;
}
