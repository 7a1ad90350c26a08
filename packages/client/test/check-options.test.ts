import { describe, expect, it, vi } from "vitest";
import { type CallOptions, ConfigurationError, FaceClient, type FaceClientOptions } from "../src/index.js";
import { baseUrl, clientWith, credentials, rejectionOf, userUuid } from "./support/client.js";

const longest = 2 ** 31 - 1;
const time = (name: string, least: number) => `\`${name}\` must be between ${least} and ${longest}; got `;
const secretText = "`credentials` need a non-empty `applicationId` and `sharedSecret`.";
const headersText = "`headers` must be an object: each value `null`, or one line of Latin text.";
const usableToken = "`token` must be an `authToken`, unchanged.";
const ways = "`onUnknownOutcome` must be one of reconcile, throw; got ";

type Refusals = readonly [values: readonly unknown[], message: string][];

/** The values that a call refuses, and a client as well. A new option of a call has to get its row here. */
const shared: Record<Exclude<keyof CallOptions, "signal">, Refusals> = {
  timeoutMs: [[[0, -1, Number.NaN, Infinity, longest + 1, "1000", {}], time("timeoutMs", 1)]],
  totalTimeoutMs: [[[0, -1, Number.NaN, Infinity, longest + 1, "1000"], time("totalTimeoutMs", 1)]],
  maxRetries: [
    [[-1, 1.5, 101, Number.NaN, "2"], "`maxRetries` must be a whole number between 0 and 100; got "],
  ],
  onUnknownOutcome: [[["", "adopt", true], ways]],
  headers: [
    [[5, "a: b", [["a", "b"]], new Headers({ a: "b" }), { "X-A": 1 }], headersText],
    [[{ "X-A": "a\nb" }, { "X A": "b" }, { "X-A": "ж" }], headersText],
  ],
  logger: [
    [[{}, console.log, { info: () => {} }], "`logger` must be an object with debug, info, warn, error; got "],
  ],
};

const signals: Refusals = [
  [[new AbortController(), true, "signal"], "`signal` must be an object with addEventListener; got "],
];

const switchOf = (name: string): Refusals => [
  [["true", "", 1, null, {}], `\`${name}\` must be one of true, false; got `],
];

/** The values that only a client refuses. It takes hooks as they are. */
const ofTheClient: Record<Exclude<keyof FaceClientOptions, keyof CallOptions | "hooks">, Refusals> = {
  longLived: switchOf("longLived"),
  allowInsecureHttp: switchOf("allowInsecureHttp"),
  dangerouslyAllowBrowser: switchOf("dangerouslyAllowBrowser"),
  baseUrl: [
    [[undefined, null, ""], "`baseUrl` is missing: pass one like"],
    [[5, "acme"], "`baseUrl` must be an https: address: pass one like"],
  ],
  credentials: [
    [[5, "secret", {}, { applicationId: "a" }, { applicationId: "a", sharedSecret: 5 }], secretText],
    [[undefined], "Pass either `credentials` or a `token`: both are missing."],
  ],
  token: [[[5, "", " ", "Bearer ", "sécret", "two words", {}], usableToken]],
  tokenStore: [
    [
      [{}, "redis", { get: () => {}, set: () => {} }],
      "`tokenStore` must be an object with get, set, delete; got ",
    ],
  ],
  renewAheadMs: [[[-1, Number.NaN, longest + 1, "30"], time("renewAheadMs", 0)]],
  validateResponses: [[["", "on", true], "`validateResponses` must be one of off, warn, throw; got "]],
  logLevel: [[["", "verbose", 3], "`logLevel` must be one of off, error, warn, info, debug; got "]],
  tracer: [
    [[{}, "tracer", { startActiveSpan: true }], "`tracer` must be an object with startActiveSpan; got "],
  ],
  fetch: [[[5, {}, "fetch"], "`fetch` must be a function; got "]],
  clock: [[[5, new Date()], "`clock` must be a function; got "]],
  sleep: [[[5, {}], "`sleep` must be a function; got "]],
  random: [[[0.5], "`random` must be a function; got "]],
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
    expect(make).toThrow("The options must be an object; got something else.");
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
      expect(error.message).toContain(message);
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it.each([
    ["options that are null", () => faces.list(userUuid, null as never)],
    ["a signal that is null", () => faces.list(userUuid, { signal: null as never })],
    ["a header that is undefined", () => faces.list(userUuid, { headers: { "X-A": undefined } })],
  ])("works with %s", async (_, call) => {
    expect(await call()).toEqual([]);
  });
});

describe("an option whose name is a slip", () => {
  it.each([
    ["maxretries", "maxRetries"],
    ["timeoutMS", "timeoutMs"],
    ["time_out_ms", "timeoutMs"],
    ["totalTimoutMs", "totalTimeoutMs"],
    ["onUnknownOutcomes", "onUnknownOutcome"],
    ["baseURL", "baseUrl"],
    ["credential", "credentials"],
  ])("is refused as %s, with the name that was meant", async (name, meant) => {
    const options = { baseUrl, token: "token", [name]: 1 };
    const message = `\`${name}\`: did you mean \`${meant}\`?`;
    expect(() => new FaceClient(options)).toThrow(message);
    expect((await rejectionOf(clientWith({}).list(userUuid, options as CallOptions))).message).toBe(message);
  });

  it("is taken where it comes near nothing", () => {
    expect(() => clientWith({ agent: "mine", retry: 3 })).not.toThrow();
  });
});
