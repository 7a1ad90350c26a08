import { expect, it } from "vitest";
import { checkNumber } from "../src/check-number.js";

it.each([1, 30_000, 2 ** 31 - 1])("%d is a timeout", (timeoutMs) => {
  expect(checkNumber("timeoutMs", timeoutMs, 1)).toBe(timeoutMs);
});

it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, "30"])("%s is refused", (timeoutMs) => {
  expect(() => checkNumber("timeoutMs", timeoutMs, 1)).toThrow("from 1 to 2147483647");
});
