import { afterAll, expect } from "vitest";

const key = Symbol.for("the timers that the process began with");
const first = globalThis as unknown as Record<symbol, unknown>;
first[key] ??= setTimeout;

// All test files run in one process: a clock that one file leaves stopped makes another wait for ever.
afterAll(() => {
  expect(setTimeout).toBe(first[key]);
});
