import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Fetch, LogLevel } from "../../src/index.js";
import { ConfigurationError } from "../../src/index.js";
import { clientWith, faceId, rejectionOf, userUuid } from "../support/client.js";
import { LineKeeper } from "../support/lines.js";

let responses: (Response | Error)[];
let logger: LineKeeper;

const fetch: Fetch = async () => {
  vi.advanceTimersByTime(12);
  const response = responses.shift() ?? Response.json([]);
  if (response instanceof Error) throw response;
  return response;
};

/** A client that logs, by the level of its options or of the environment. */
const logging = (options: object = {}) => clientWith({ fetch, logger, ...options });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
  vi.stubEnv("IDAAS_LOG", undefined);
  responses = [];
  logger = new LineKeeper();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe("a line of the log", () => {
  it("tells of each attempt which operation it was, how it ended, how long it took, and the ID of the request", async () => {
    responses = [
      new Response(null, { status: 503 }),
      Object.assign(new Error("broken"), { code: "ECONNRESET" }),
      Response.json([], { headers: { "x-request-id": "r-1" } }),
    ];
    await logging({ logLevel: "info" }).list(userUuid);
    expect(logger.lines).toEqual([
      ["warn", "list (getFacesUsingGET) attempt 1: 503 in 12 ms"],
      ["warn", "list (getFacesUsingGET) attempt 2: ConnectionError in 12 ms"],
      ["info", "list (getFacesUsingGET) attempt 3: 200 in 12 ms, request r-1"],
    ]);
  });

  it("tells the name of the error where there is no response as the OpenAPI document promises it", async () => {
    responses = [new Response("<title>Log in</title>", { headers: { "x-request-id": "r-2" } })];
    await rejectionOf(logging({ logLevel: "info" }).list(userUuid));
    expect(logger.lines).toEqual([
      ["warn", "list (getFacesUsingGET) attempt 1: 200 ResponseError in 12 ms, request r-2"],
    ]);
  });

  it("tells of the request for a token as well", async () => {
    const credentials = { applicationId: "application", sharedSecret: "shared-secret" };
    responses = [Response.json({ authToken: "abcdef" })];
    await logging({ logLevel: "info", token: undefined, credentials }).list(userUuid);
    expect(logger.lines.map(([, line]) => line.split(":")[0])).toEqual([
      "authenticate (authenticateAdminApiUsingPOST) attempt 1",
      "list (getFacesUsingGET) attempt 1",
    ]);
  });

  it("at debug adds headers that are harmless, and no other; never a body, never an ID of the user", async () => {
    const headers = {
      "x-request-id": "r-3",
      "set-cookie": "sentinel=1",
      "x-other": "sentinel",
      server: "gate",
    };
    responses = [Response.json({ id: faceId, activationUrl: "https://sentinel" }, { headers })];
    await logging({ logLevel: "debug", headers: { "x-api-key": "sentinel" } }).create(userUuid, {
      applicantId: "sentinel",
    });
    const shown = '{"content-type":"application/json","server":"gate","x-request-id":"r-3"}';
    expect(logger.lines).toEqual([
      ["info", `create (createFaceAuthenticatorUsingPOST) attempt 1: 200 in 12 ms, request r-3, ${shown}`],
    ]);
  });
});

/** Makes a call that fails once and then succeeds, and returns the levels of the lines that it writes. */
async function levelsWritten(options: object): Promise<string[]> {
  responses = [new Response(null, { status: 503 })];
  await logging(options).list(userUuid);
  return logger.lines.map(([level]) => level);
}

const written: [LogLevel, string[]][] = [
  ["off", []],
  ["error", []],
  ["warn", ["warn"]],
  ["info", ["warn", "info"]],
  ["debug", ["warn", "info"]],
];

describe("the level", () => {
  it.each(written)("%s of the options writes %j", async (logLevel, levels) => {
    vi.stubEnv("IDAAS_LOG", "info");
    expect(await levelsWritten({ logLevel })).toEqual(levels);
  });

  it.each(written)("%s of the environment writes %j", async (logLevel, levels) => {
    vi.stubEnv("IDAAS_LOG", logLevel);
    expect(await levelsWritten({})).toEqual(levels);
  });

  it.each([undefined, ""])("is off when the environment says %j", async (value) => {
    vi.stubEnv("IDAAS_LOG", value);
    expect(await levelsWritten({})).toEqual([]);
  });

  it("of the environment that there is not is a ConfigurationError that names those that there are", () => {
    vi.stubEnv("IDAAS_LOG", "verbose");
    expect(() => logging()).toThrow(ConfigurationError);
    expect(() => logging()).toThrow(
      "`IDAAS_LOG` must be one of off, error, warn, info, debug; got another text.",
    );
  });

  it("is off where the environment may not be read", async () => {
    vi.stubGlobal("process", {
      get env() {
        throw new Error("run again with --allow-env");
      },
    });
    expect(await levelsWritten({})).toEqual([]);
  });

  it("is off where there is no environment", async () => {
    vi.stubGlobal("process", undefined);
    expect(await levelsWritten({})).toEqual([]);
  });
});

it("lines go to the console where there is no logger", async () => {
  const info = vi.spyOn(console, "info").mockReturnValue();
  await logging({ logger: undefined, logLevel: "info" }).list(userUuid);
  expect(info.mock.calls.map(([line]) => line)).toEqual(["list (getFacesUsingGET) attempt 1: 200 in 12 ms"]);
  info.mockRestore();
});

describe("the second argument of a line", () => {
  it("has the facts of an attempt as fields", async () => {
    responses = [new Response(null, { status: 503, headers: { "x-request-id": "r-1" } })];
    await logging({ logLevel: "info" }).list(userUuid);
    const method = "list";
    const operationId = "getFacesUsingGET";
    expect(logger.fields).toEqual([
      { operationId, method, attempt: 1, status: 503, durationMs: 12, requestId: "r-1", error: "503" },
      { operationId, method, attempt: 2, status: 200, durationMs: 12 },
    ]);
  });

  it("has the name of the error where there was no response", async () => {
    const fetch = () => Promise.reject(new Error("broken"));
    await logging({ logLevel: "info", fetch, maxRetries: 0 })
      .list(userUuid)
      .catch(() => {});
    expect(logger.fields).toMatchObject([{ attempt: 1, error: "ConnectionError" }]);
  });
});

it("a call may have a logger of its own, at the level of the client", async () => {
  const own = new LineKeeper();
  await logging({ logLevel: "info" }).list(userUuid, { logger: own });
  expect(own.lines).toEqual([["info", "list (getFacesUsingGET) attempt 1: 200 in 12 ms"]]);
  expect(logger.lines).toEqual([]);
});
