import { operations } from "@idaas-face/types";
import { describe, expect, it } from "vitest";
import { ConfigurationError, FaceClient } from "../src/index.js";
import { baseUrl, clientWith, rejectionOf, userId } from "./support/client.js";

describe("an odd argument", () => {
  const faces = clientWith({ fetch: async () => Response.json([]) });

  it.each([
    ["options that are null", () => faces.list(userId, null as never)],
    ["a header that is undefined", () => faces.list(userId, { headers: { "X-A": undefined } })],
    [
      "an input that is null",
      () =>
        faces.request({ ...operations.getFacesUsingGET, path: "/api", pathParameters: [] }, null as never),
    ],
  ])("%s is none", async (_, call) => {
    expect(await call()).toEqual([]);
  });

  it.each([
    ["a controller instead of its signal", { signal: new AbortController() }, "The signal has to be"],
    ["a header that is a number", { headers: { "X-A": 1 } }, "The headers have to be"],
    ["headers of the platform", { headers: new Headers({ a: "b" }) }, "The headers have to be"],
    ["headers in a list", { headers: [["a", "b"]] }, "The headers have to be"],
  ])("%s is refused", async (_, options, message) => {
    const error = await rejectionOf(faces.list(userId, options as never));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain(message);
  });

  it.each([
    [undefined, "A client needs options"],
    [{ baseUrl, token: "t", fetch: 5 }, "The fetch has to be a function"],
    [{ baseUrl, token: "t", clock: 5 }, "The clock has to be a function"],
  ])("no client is made of %j", (options, message) => {
    expect(() => new FaceClient(options as never)).toThrow(message);
  });
});
