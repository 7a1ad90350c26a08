import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { type CallResult, NotFoundError } from "../src/index.js";
import { clientOf, clientWith, faceId, rejectionOf, userUuid } from "./support/client.js";
import { startServer } from "./support/server.js";

describe("withResponse", () => {
  it("gives the data and the response, whose body can still be read", async () => {
    const server = await startServer((_, response) => {
      const headers = { "content-type": "application/json", "x-request-id": "r-1", "x-tenant": "acme" };
      response.writeHead(200, headers).end('[ {"id":"one"} ]');
    });
    onTestFinished(() => server.close());
    const { data, response, attempts, requestId } = await clientOf(server).list(userUuid).withResponse();
    expect(data).toEqual([{ id: "one" }]);
    expect([response.status, response.ok, response.headers.get("x-tenant")]).toEqual([200, true, "acme"]);
    expect(await response.text()).toBe('[ {"id":"one"} ]');
    expect([attempts, requestId]).toEqual([1, "r-1"]);
    expect(server.requests).toHaveLength(1);
  });

  it("gives a response that was compressed as it was read", async () => {
    const server = await startServer((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("[]"));
    });
    onTestFinished(() => server.close());
    const { response } = await clientOf(server).list(userUuid).withResponse();
    expect(await response.json()).toEqual([]);
  });

  it.each([204, 205])("gives a response by %i, which has no body", async (status) => {
    const faces = clientWith({ fetch: async () => new Response(null, { status }) });
    const { data, response, requestId } = await faces.delete(faceId).withResponse();
    expect([data, response.status, await response.text(), requestId]).toEqual([
      undefined,
      status,
      "",
      undefined,
    ]);
  });

  it("gives the 404 that tells that a face is gone, after a lost response to its deletion", async () => {
    const responses = [new Response(null, { status: 502 }), new Response(null, { status: 404 })];
    const faces = clientWith({ fetch: async () => responses.shift() });
    const { data, response, attempts } = await faces.delete(faceId).withResponse();
    expect([data, response.status, attempts]).toEqual([undefined, 404, 2]);
  });

  it("rejects as the call does, and leaves no rejection unhandled", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    onTestFinished(() => {
      process.off("unhandledRejection", unhandled);
    });
    const faces = clientWith({ fetch: async () => new Response(null, { status: 404 }) });
    expect(await rejectionOf(faces.list(userUuid).withResponse())).toBeInstanceOf(NotFoundError);
    await new Promise(setImmediate);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it("and the data come from one request, in any order and how often one asks", async () => {
    const fetch = vi.fn(async () => Response.json([]));
    const call = clientWith({ fetch }).list(userUuid);
    const [data, first, second] = [await call, await call.withResponse(), await call.withResponse()];
    expect([first.data, second.data]).toEqual([data, data]);
    expect(await first.response.json()).toEqual(await second.response.json());
    expect(fetch).toHaveBeenCalledOnce();
  });
});

describe("the times of a call", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["performance"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("are those of each attempt, and of all with what is in between, in whole milliseconds", async () => {
    const responses = [new Response(null, { status: 503 }), Response.json([])];
    const fetch = async () => {
      vi.advanceTimersByTime(responses.length === 2 ? 30.4 : 39.6);
      return responses.shift();
    };
    const sleep = async () => {
      vi.advanceTimersByTime(200);
    };
    const token = async () => {
      vi.advanceTimersByTime(5.3);
      return "token";
    };
    const { attempts, attemptDurationsMs, durationMs }: CallResult<unknown> = await clientWith({
      fetch,
      sleep,
      token,
    })
      .list(userUuid)
      .withResponse();
    expect({ attempts, attemptDurationsMs, durationMs }).toEqual({
      attempts: 2,
      attemptDurationsMs: [30, 40],
      durationMs: 275,
    });
  });
});

describe("the promise of a call", () => {
  const call = () => clientWith({ fetch: async () => Response.json([]) }).list(userUuid);

  it("is a promise like any other once it is chained", async () => {
    expect(call().then(() => 1)).not.toHaveProperty("withResponse");
    expect(call().finally(() => {}).constructor).toBe(Promise);
    expect(await Promise.all([call(), call()])).toEqual([[], []]);
  });

  it("is a rejection that the platform reports when nobody handles it", async () => {
    const unhandled = new Promise((resolve) => {
      const others = process.listeners("unhandledRejection");
      process.removeAllListeners("unhandledRejection");
      process.once("unhandledRejection", resolve);
      onTestFinished(() => {
        for (const other of others) process.on("unhandledRejection", other);
      });
    });
    clientWith({ fetch: async () => new Response(null, { status: 404 }) }).list(userUuid);
    expect(await unhandled).toBeInstanceOf(NotFoundError);
  });
});
