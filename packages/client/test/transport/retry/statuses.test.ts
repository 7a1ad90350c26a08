import { describe, expect, it } from "vitest";
import { isJsonOrEmpty, isRefused, isThrottled, isTransient } from "../../../src/transport/retry/statuses.js";

const all = Array.from({ length: 400 }, (_, index) => 200 + index);

describe("an error status", () => {
  it("is one that may pass if it is one of six", () => {
    expect(all.filter(isTransient)).toEqual([408, 429, 500, 502, 503, 504]);
  });

  it("says that there are too many requests if it is 429, or 503 with a time to wait", () => {
    expect(all.filter((status) => isThrottled(status, undefined))).toEqual([429]);
    expect(all.filter((status) => isThrottled(status, 0))).toEqual([429, 503]);
  });

  it("proves that nothing was carried out if it is 4xx but 408, or 503 with a time to wait", () => {
    const from400 = all.filter((status) => status >= 400 && status < 500 && status !== 408);
    expect(all.filter((status) => isRefused(status, undefined, true))).toEqual(from400);
    expect(all.filter((status) => isRefused(status, 0, true))).toEqual([...from400, 503]);
  });

  it("proves nothing if it is the 503 of a gateway, which asks to wait whatever became of the request", () => {
    expect(isRefused(503, 0, false)).toBe(false);
  });

  it.each([null, undefined, "", "application/json", "application/problem+JSON; charset=utf-8"])(
    "with the content type %j may be of the API",
    (type) => expect(isJsonOrEmpty(type)).toBe(true),
  );

  it.each(["text/html", "text/plain"])("with the content type %j is of something in between", (type) => {
    expect(isJsonOrEmpty(type)).toBe(false);
  });
});
