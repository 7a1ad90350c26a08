import { expect, it } from "vitest";
import { backoffMs } from "../../../src/transport/retry/backoff.js";

it.each([
  [0, 500],
  [1, 1000],
  [2, 2000],
  [3, 4000],
  [4, 8000],
  [5, 8000],
  [99, 8000],
])("after %i retries the wait is up to %i ms, and may be nothing", (retries, longest) => {
  expect(backoffMs(retries, () => 0)).toBe(0);
  expect(backoffMs(retries, () => 0.25)).toBe(longest / 4);
  expect(backoffMs(retries, () => 0.999)).toBeCloseTo(longest * 0.999);
});
