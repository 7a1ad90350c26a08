import { expect, it } from "vitest";
import { checkTimeoutMs } from "../src/timeout-ms.js";

it.each([1, 30_000, 2 ** 31 - 1])("%d is a timeout", (timeoutMs) => {
  expect(checkTimeoutMs(timeoutMs)).toBe(timeoutMs);
});

it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, "30"])("%s is refused", (timeoutMs) => {
  expect(() => checkTimeoutMs(timeoutMs)).toThrow("from 1 to 2147483647");
});
