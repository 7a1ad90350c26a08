import fc from "fast-check";
import { expect, it } from "vitest";
import { dateTime } from "../../validators/date-time.js";

const passes = (text: string) => dateTime.test(text);
const two = (number: number) => String(number).padStart(2, "0");

const date = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });

it("any date passes in both forms that the vendor writes", () => {
  fc.assert(
    fc.property(date, (date) => {
      const iso = date.toISOString();
      expect(iso).toSatisfy(passes);
      expect(iso.replace(/\.\d+Z$/, "Z")).toSatisfy(passes);
      expect(iso.replace("Z", "+0000")).toSatisfy(passes);
    }),
  );
});

it("a day passes only in a month that has it", () => {
  const part = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(part(9999), part(13), part(32), (year, month, day) => {
      const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T00:00:00Z`;
      const parsed = new Date(text);
      const exists = !Number.isNaN(parsed.getTime()) && parsed.getUTCDate() === day;
      expect(passes(text)).toBe(exists);
    }),
  );
});

it.each([
  "2024-02-29T09:27:00Z",
  "2000-02-29T09:27:00Z",
  "2026-11-02T09:27:00.1234567+05:30",
  "2026-11-02T09:27:00-0530",
  "2016-12-31T23:59:60Z",
])("%s passes", (text) => {
  expect(text).toSatisfy(passes);
});

it.each([
  "",
  "tomorrow",
  "2026-11-02",
  "2026-11-02T09:27:00",
  "2026-11-02T09:27Z",
  "2026-11-02 09:27:00Z",
  "2026-11-02T24:00:00Z",
  "2026-11-02T09:60:00Z",
  "2026-11-02T09:27:00.Z",
  "2026-11-02T09:27:00+00",
  "2026-11-02T09:27:00+24:00",
  "2026-11-02T09:27:00+0060",
  "2026-11-02T09:27:00Z\n",
  " 2026-11-02T09:27:00Z",
  "2025-02-29T09:27:00Z",
  "1900-02-29T09:27:00Z",
  "1793664420000",
])("%j does not pass", (text) => {
  expect(text).not.toSatisfy(passes);
});
