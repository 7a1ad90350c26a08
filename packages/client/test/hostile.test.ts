import { inspect } from "node:util";
import { operations } from "@idaas-face/types";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  AbortedError,
  ApiError,
  BadRequestError,
  ConfigurationError,
  ConnectionError,
  FaceClient,
  NotFoundError,
  ResponseError,
  TimeoutError,
} from "../src/index.js";
import { clientOf, faceId, rejectionOf, userId } from "./support/client.js";
import { startServer, type TestServer } from "./support/server.js";

const baseUrl = "https://acme.us.trustedauth.com";
const client = (options: object) => new FaceClient({ baseUrl, token: "token", ...options });
const throwing = (member: string) =>
  Object.defineProperty(new Error("odd"), member, {
    get: () => {
      throw new Error("sentinel");
    },
  });

describe("an odd error from outside", () => {
  const oddErrors = [
    Object.assign(new Error(), { message: { code: 7 } }),
    Object.assign(new Error(), { message: undefined, name: 5, code: Symbol("odd") }),
    ...["message", "name", "code", "cause"].map(throwing),
    "a text",
    undefined,
    null,
  ];

  it.each(oddErrors)("is a ConnectionError when fetch rejects with it: %#", async (odd) => {
    const error = await rejectionOf(client({ fetch: () => Promise.reject(odd) }).list(userId));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(inspect(error, { showHidden: true, depth: Infinity })).not.toContain("sentinel");
  });

  it.each(oddErrors)("ends every call on a signal that is aborted with it: %#", async (odd) => {
    const controller = new AbortController();
    const faces = client({ fetch: () => new Promise(() => {}) });
    const calls = [1, 2, 3].map(() => rejectionOf(faces.list(userId, { signal: controller.signal })));
    controller.abort(odd);
    for (const error of await Promise.all(calls)) expect(error).toBeInstanceOf(AbortedError);
  });

  it("is a ConnectionError without its secrets when it is one of this package", async () => {
    const fetch = () => Promise.reject(new ConfigurationError("with shared-secret"));
    const credentials = { applicationId: "application", sharedSecret: "shared-secret" };
    const error = await rejectionOf(client({ fetch, credentials, token: undefined }).list(userId));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(inspect(error)).not.toContain("shared-secret");
  });

  it("is a ConfigurationError when the clock or a getter of the parameters throws it", async () => {
    const credentials = { applicationId: "application", sharedSecret: "shared-secret" };
    const clock = () => {
      throw new Error("no time");
    };
    const fetch = async () => Response.json({ authToken: "token" });
    const params = {
      get applicantId(): string {
        throw new Error("no applicant");
      },
    };
    const calls = [
      client({ fetch, clock, credentials, token: undefined }).list(userId),
      client({ fetch }).create(userId, params),
    ];
    for (const call of calls) expect(await rejectionOf(call)).toBeInstanceOf(ConfigurationError);
  });
});

describe("an odd argument", () => {
  const faces = client({ fetch: async () => Response.json([]) });

  it.each([
    ["options that are null", () => faces.list(userId, null as never)],
    ["a header that is undefined", () => faces.list(userId, { headers: { "X-A": undefined } })],
    [
      "an input that is null",
      () => faces.request({ ...operations.getFacesUsingGET, pathParameters: [] }, null as never),
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

describe("an odd answer", () => {
  let server: TestServer;
  afterEach(() => server?.close());

  it("with a reason in another language keeps its status", async () => {
    server = await startServer((_, response) => {
      response.writeHead(404, "Non trouvé").end('{"errorCode":"no_user"}');
    });
    const error = await rejectionOf(clientOf(server).list(userId));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ errorCode: "no_user" });
  });

  it.each(["delete", "sendActivationEmail"] as const)(
    "the page of a proxy is no success of %s",
    async (method) => {
      server = await startServer((_, response) => {
        response.writeHead(200, { "content-type": "text/html" }).end("\n<html>Log in</html>");
      });
      const error = await rejectionOf(clientOf(server)[method](faceId));
      expect(error).toBeInstanceOf(ResponseError);
      expect(error.message).toContain("was answered with 200 and a page (text/html) instead of nothing.");
    },
  );

  it("of 304 is an ApiError, not a redirect", async () => {
    server = await startServer((_, response) => response.writeHead(304).end());
    expect((await rejectionOf(clientOf(server).list(userId))).constructor).toBe(ApiError);
  });

  it.each(["A1", "eyJa.", "a@", "Bearer ", "data:", "word "])(
    "of ten megabytes of %j is an error of its class, with its words cut short",
    async (part) => {
      const errorMessage = part.repeat(10_000_000 / part.length);
      const fetch = async () => Response.json({ errorMessage }, { status: 400 });
      const error = await rejectionOf(client({ fetch }).list(userId));
      expect(error).toBeInstanceOf(BadRequestError);
      expect(error.message.length).toBeLessThan(30_000);
    },
  );
});

describe("waiting for a token", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("ends after timeoutMs, although the function that gets it never settles", async () => {
    const error = rejectionOf(
      client({ token: () => new Promise(() => {}) }).list(userId, { timeoutMs: 100 }),
    );
    await vi.advanceTimersByTimeAsync(100);
    expect(await error).toBeInstanceOf(TimeoutError);
    expect((await error).message).toBe("getFacesUsingGET had no token to send within 100 ms.");
  });

  it("ends the request for it when nobody waits any longer", async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const fetch = (_: Request, init?: { signal: AbortSignal }) => {
      signals.push(init?.signal);
      return new Promise<Response>(() => {});
    };
    const credentials = { applicationId: "application", sharedSecret: "shared-secret" };
    const controller = new AbortController();
    const faces = client({ fetch, credentials, token: undefined });
    const error = rejectionOf(faces.list(userId, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(0);
    controller.abort();
    expect(await error).toBeInstanceOf(AbortedError);
    await vi.advanceTimersByTimeAsync(0);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
