import { expect, it } from "vitest";
import { canBeNamed, formatDateTime, timeNamed } from "../../src/platform/date-time.js";

it.each([
  ["2026-11-02T09:14:07Z"],
  ["2026-11-02T10:14:07+01:00"],
  ["2026-11-02T10:14:07+0100"],
  ["2026-11-02T08:14:07.000-01:00"],
])("%s is the time that it names", (text) => {
  expect(timeNamed(text)).toBe(Date.UTC(2026, 10, 2, 9, 14, 7));
});

it.each([
  ["a leap second", "2026-12-31T23:59:60Z"],
  ["a year before 0 in UTC", "0000-01-01T00:00:00+01:00"],
])("%s is refused", (_, text) => {
  expect(timeNamed(text)).toBeUndefined();
});

it("only times with a year of four digits can be named", () => {
  expect(canBeNamed(Date.parse("9999-12-31T23:59:59Z"))).toBe(true);
  expect(canBeNamed(Date.parse("9999-12-31T23:59:59Z") + 1000)).toBe(false);
  expect(canBeNamed(Number.NaN)).toBe(false);
  expect(canBeNamed(1e300)).toBe(false);
});

it("a time is shown in UTC", () => {
  expect(formatDateTime(Date.UTC(2026, 10, 2, 9, 14, 7, 5))).toBe("2026-11-02T09:14:07.005Z");
});
