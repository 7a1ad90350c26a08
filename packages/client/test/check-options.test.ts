import { operationTable } from "@idaas-face/types";
import { describe, expect, it, vi } from "vitest";
import { type CallOptions, ConfigurationError, FaceClient, type FaceClientOptions } from "../src/index.js";
import { baseUrl, clientWith, credentials, rejectionOf, userUuid } from "./support/client.js";

const longest = 2 ** 31 - 1;
const time = (name: string, least: number) => `The ${name} has to be a number from ${least} to ${longest}.`;
const secretText =
  "The credentials need an `applicationId` and a `sharedSecret`, both as text; `longLived` must be true or false.";
const headersText =
  "The headers have to be an object of names and values that can be sent: each null, or a Latin text in one line.";
const usableToken = "The token is not usable in a header: pass the authToken";
const ways = "The onUnknownOutcome has to be one of reconcile, throw.";

type Refusals = readonly [values: readonly unknown[], message: string][];

/** What a call refuses, and a client as well. A new option of a call has to get its row here. */
const shared: Record<Exclude<keyof CallOptions, "signal">, Refusals> = {
  timeoutMs: [[[0, -1, Number.NaN, Infinity, longest + 1, "1000", {}], time("timeoutMs", 1)]],
  totalTimeoutMs: [[[0, -1, Number.NaN, Infinity, longest + 1, "1000"], time("totalTimeoutMs", 1)]],
  maxRetries: [[[-1, 1.5, 101, Number.NaN, "2"], "The maxRetries has to be a whole number from 0 to 100."]],
  onUnknownOutcome: [[["", "adopt", true], ways]],
  headers: [
    [[5, "a: b", [["a", "b"]], new Headers({ a: "b" }), { "X-A": 1 }], headersText],
    [[{ "X-A": "a\nb" }, { "X A": "b" }, { "X-A": "ж" }], headersText],
  ],
};

const signals: Refusals = [
  [[new AbortController(), true, "signal"], "The signal has to be an object with addEventListener."],
];

/** What a client refuses beside that. What only says yes or no, and hooks, are taken as they are. */
const ofTheClient: Record<
  Exclude<
    keyof FaceClientOptions,
    keyof CallOptions | "hooks" | "allowInsecureHttp" | "dangerouslyAllowBrowser"
  >,
  Refusals
> = {
  baseUrl: [
    [[undefined, null, ""], "The baseUrl is missing: pass one such as"],
    [[5, "acme"], "The baseUrl is no https: address: pass one such as"],
  ],
  credentials: [
    [[5, "secret", {}, { applicationId: "a" }, { applicationId: "a", sharedSecret: 5 }], secretText],
    [[undefined], "Pass either credentials or a token: both are missing."],
  ],
  token: [[[5, "", " ", "Bearer ", "sécret", "two words", {}], usableToken]],
  tokenStore: [
    [
      [{}, "redis", { get: () => {}, set: () => {} }],
      "The tokenStore has to be an object with get, set, delete.",
    ],
  ],
  renewAheadMs: [[[-1, Number.NaN, longest + 1, "30"], time("renewAheadMs", 0)]],
  validateResponses: [[["", "on", true], "The validateResponses has to be one of off, warn, throw."]],
  logger: [
    [[{}, console.log, { info: () => {} }], "The logger has to be an object with debug, info, warn, error."],
  ],
  logLevel: [[["", "verbose", 3], "The logLevel has to be one of off, error, warn, info, debug."]],
  tracer: [[[{}, "tracer", { startSpan: true }], "The tracer has to be an object with startSpan."]],
  fetch: [[[5, {}, "fetch"], "The fetch has to be a function."]],
  clock: [[[5, new Date()], "The clock has to be a function."]],
  sleep: [[[5, {}], "The sleep has to be a function."]],
  random: [[[0.5], "The random has to be a function."]],
};

/** Every value with its name and the message, as a row of a table. */
const rowsOf = (refusals: Record<string, Refusals>) =>
  Object.entries(refusals).flatMap(([name, groups]) =>
    groups.flatMap(([values, message]) => values.map((value) => [name, value, message] as const)),
  );

describe("a client", () => {
  it.each(rowsOf({ ...shared, ...ofTheClient }))("is not made with a %s of %j", (name, value, message) => {
    const held = name === "token" ? {} : { credentials };
    const make = () => new FaceClient({ baseUrl, ...held, [name]: value } as FaceClientOptions);
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(message);
  });

  it.each([undefined, null, 5, "https://acme.example"])("is not made of %j", (options) => {
    const make = () => new FaceClient(options as never);
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow("A client needs options: pass an object with a baseUrl and credentials.");
  });

  it("is not made with credentials and a token", () => {
    expect(() => new FaceClient({ baseUrl, credentials, token: "token" })).toThrow("both are given");
  });

  it("is made with options that are undefined, and with those at the ends of their ranges", async () => {
    const names = Object.keys({ ...shared, ...ofTheClient, hooks: 0 });
    const nothing = Object.fromEntries(names.map((name) => [name, undefined]));
    const ends = [
      { timeoutMs: 1, totalTimeoutMs: 1, maxRetries: 0, renewAheadMs: 0 },
      { timeoutMs: longest, totalTimeoutMs: longest, maxRetries: 100, renewAheadMs: longest },
    ];
    for (const options of [{}, ...ends]) {
      expect(
        () => new FaceClient({ ...nothing, baseUrl, token: "token", ...options } as never),
      ).not.toThrow();
    }
  });
});

describe("a call", () => {
  const fetch = vi.fn(async () => Response.json([]));
  const faces = clientWith({ fetch });

  it.each(rowsOf({ ...shared, signal: signals }))(
    "is refused with a %s of %j",
    async (name, value, message) => {
      const error = await rejectionOf(faces.list(userUuid, { [name]: value }));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error.message).toBe(message);
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it.each([
    ["options that are null", () => faces.list(userUuid, null as never)],
    ["a signal that is null", () => faces.list(userUuid, { signal: null as never })],
    ["a header that is undefined", () => faces.list(userUuid, { headers: { "X-A": undefined } })],
    [
      "an input that is null",
      () =>
        faces.request(
          { ...operationTable.getFacesUsingGET, path: "/api", pathParameters: [] },
          null as never,
        ),
    ],
  ])("is none the worse for %s", async (_, call) => {
    expect(await call()).toEqual([]);
  });
});
