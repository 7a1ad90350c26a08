import { expect, it } from "vitest";
import * as client from "../../../src/index.js";
import { failureOf } from "../../../src/transport/retry/failure.js";

it("a status that may pass is one, with the wait that the server asks for", () => {
  const error = new client.ServerError("down", { status: 503, retryAfterMs: 7000 });
  expect(failureOf(error)).toEqual({ reason: 503, throttled: true, retryAfterMs: 7000 });
  expect(failureOf(new client.ServerError("down", { status: 500 }))).toMatchObject({ throttled: false });
});

it.each([new client.ConnectionError("broken"), new client.TimeoutError("late")])(
  "$name is one, under its name",
  (error) => {
    expect(failureOf(error)).toEqual({ reason: error.name, throttled: false });
  },
);

it.each([
  new client.NotFoundError("gone", { status: 404 }),
  new client.ServerError("not implemented", { status: 501 }),
  new client.AbortedError("enough"),
  new client.ResponseError("a page", { status: 200 }),
  new client.AmbiguousCreateError("which?", { faceIds: [] }),
  new client.ConfigurationError("no token"),
  new Error("of somebody else"),
  undefined,
])("%s is not a failure that passes", (error) => {
  expect(failureOf(error)).toBeUndefined();
});
