import { describe, expect, it } from "vitest";
import { tokenExpiry } from "../../src/tokens/token-expiry.js";

const minute = 60_000;
const sentAt = Date.parse("2026-11-02T09:12:00Z");

/** For how many minutes a token is used from the request on. */
const minutes = (response: object, date: string | null = null) =>
  (tokenExpiry(response, date, sentAt) - sentAt) / minute;

describe("a token is used", () => {
  it.each([
    { creationTime: "2026-11-02T09:12:00Z", expirationTime: "2026-11-02T09:27:00Z" },
    { creationTime: "2018-05-28T19:07:50.328+0000", expirationTime: "2018-05-28T19:22:50.328+0000" },
    { creationTime: "2018-05-28T21:07:50+0200", expirationTime: "2018-05-28T19:22:50Z" },
  ])("from $creationTime to $expirationTime, whatever the time is here", (response) => {
    expect(minutes(response)).toBe(15);
    expect(minutes(response, "Mon, 01 Jan 2001 00:00:00 GMT")).toBe(15);
  });

  it.each([undefined, null, "then", 7])(
    "from the date of the response, where its creationTime is %s",
    (creationTime) => {
      const response = { creationTime, expirationTime: "2030-01-01T00:10:00Z" };
      expect(minutes(response, "Tue, 01 Jan 2030 00:00:00 GMT")).toBe(10);
    },
  );

  it.each([null, "", "yesterday"])(
    "from the time here, where the date of the response is %j as well",
    (date) => {
      expect(minutes({ expirationTime: "2026-11-02T09:20:00Z" }, date)).toBe(8);
    },
  );

  it.each([undefined, null, "", "in a while", 1_793_610_000])(
    "for 15 minutes where its expirationTime is %s",
    (expirationTime) => {
      expect(minutes({ creationTime: "2026-11-02T09:12:00Z", expirationTime })).toBe(15);
    },
  );

  it.each(["2026-11-02T09:12:00Z", "2026-11-02T08:00:00Z"])(
    "for 15 minutes where it ends before it begins, at %s",
    (expirationTime) => {
      expect(minutes({ creationTime: "2026-11-02T09:12:00Z", expirationTime })).toBe(15);
    },
  );
});
