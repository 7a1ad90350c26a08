import { describe, expect, it } from "vitest";
import { retryAfterMs } from "../../../src/transport/retry/retry-after.js";

const read = (headers: Record<string, string>) => retryAfterMs(new Headers(headers));
const date = "Mon, 02 Nov 2026 09:00:00 GMT";

describe("a Retry-After", () => {
  it.each([
    ["0", 0],
    ["7", 7000],
    [" 1.5 ", 1500],
    ["86400", 86_400_000],
  ])("of %j is so many seconds", (header, ms) => {
    expect(read({ "retry-after": header })).toBe(ms);
  });

  it.each([
    ["Mon, 02 Nov 2026 09:00:30 GMT", 30_000],
    ["Tue, 03 Nov 2026 09:00:00 GMT", 86_400_000],
    ["Mon, 02 Nov 2026 08:00:00 GMT", 0],
  ])("of %j is so long after the date of the response", (header, ms) => {
    expect(read({ date, "retry-after": header })).toBe(ms);
  });

  it.each([undefined, "unreadable"])(
    "that is a date is compared with the time here when the response's is %s",
    (own) => {
      const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
      const ms = read({ ...(own && { date: own }), "retry-after": inAnHour });
      expect(ms).toBeGreaterThan(3_500_000);
      expect(ms).toBeLessThanOrEqual(3_600_000);
    },
  );

  it.each(["", "-1", "1e3", "0x10", "soon", "1, 2", "2026-11-02", "Mon, tomorrow GMT"])(
    "of %j is unreadable",
    (header) => {
      expect(read({ date, "retry-after": header })).toBeUndefined();
    },
  );

  it("may be missing", () => {
    expect(read({ date })).toBeUndefined();
  });
});
