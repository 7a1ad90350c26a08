import { getEventListeners, once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AbortedError, ConnectionError, TimeoutError } from "../../src/index.js";
import { clientOf, rejectionOf, userUuid } from "../support/client.js";
import { startServer, type TestServer } from "../support/server.js";

let server: TestServer;
let closed: Promise<void>;
let received: Promise<void>;

/** A server that receives a request and then never ends its response. */
async function startStalling(part: "headers" | "body"): Promise<void> {
  let onReceived = () => {};
  let onClosed = () => {};
  received = new Promise((resolve) => {
    onReceived = resolve;
  });
  closed = new Promise((resolve) => {
    onClosed = resolve;
  });
  server = await startServer((_, response) => {
    response.on("close", onClosed);
    if (part === "body") response.writeHead(200, { "content-type": "application/json" }).write("[");
    onReceived();
  });
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(async () => {
  vi.useRealTimers();
  await server.close();
});

describe.each(["headers", "body"] as const)("a response whose %s never end", (part) => {
  beforeEach(() => startStalling(part));

  it("is a TimeoutError after timeoutMs, and the connection is closed", async () => {
    const error = rejectionOf(clientOf(server).list(userUuid, { timeoutMs: 1234, maxRetries: 0 }));
    await received;
    await vi.advanceTimersByTimeAsync(1234);
    expect(await error).toBeInstanceOf(TimeoutError);
    expect((await error).message).toBe("list (getFacesUsingGET) had no complete response within 1234 ms.");
    await closed;
  });

  it("is waited for 30 s when nothing else is said", async () => {
    let settled = false;
    const error = rejectionOf(clientOf(server).list(userUuid, { maxRetries: 0 })).finally(() => {
      settled = true;
    });
    await received;
    await vi.advanceTimersByTimeAsync(29_999);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await error).toBeInstanceOf(TimeoutError);
  });

  it("is an AbortedError when the signal is aborted, and the connection is closed", async () => {
    const controller = new AbortController();
    const error = rejectionOf(clientOf(server).list(userUuid, { signal: controller.signal }));
    await received;
    controller.abort(new Error("the user left"));
    expect(await error).toBeInstanceOf(AbortedError);
    expect((await error).cause).toMatchObject({ message: "the user left" });
    await closed;
  });
});

describe("a connection that is never made", () => {
  let connected: Promise<Socket>;

  /** It takes a connection and says nothing, not even how to encrypt it. */
  beforeEach(async () => {
    const mute = createServer().listen(0, "127.0.0.1");
    connected = new Promise((resolve) => mute.on("connection", resolve));
    await once(mute, "listening");
    const close = async () => {
      mute.close();
      (await connected).destroy();
    };
    server = {
      url: `https://127.0.0.1:${(mute.address() as AddressInfo).port}`,
      requests: [],
      connections: () => 0,
      close,
    };
  });

  it("is an AbortedError at once when the signal is aborted", async () => {
    const controller = new AbortController();
    const error = rejectionOf(clientOf(server).list(userUuid, { signal: controller.signal }));
    await connected;
    controller.abort();
    expect(await error).toBeInstanceOf(AbortedError);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("is a TimeoutError after timeoutMs", async () => {
    const error = rejectionOf(clientOf(server).list(userUuid, { timeoutMs: 1234, maxRetries: 0 }));
    await connected;
    await vi.advanceTimersByTimeAsync(1234);
    expect(await error).toBeInstanceOf(TimeoutError);
  });
});

describe("a connection that fails", () => {
  it("before the response is a ConnectionError with the host and the code, and without the path", async () => {
    server = await startServer(() => {});
    await server.close();
    const error = await rejectionOf(clientOf({ url: `${server.url}/gateway` }).list(userUuid));
    expect(error).toBeInstanceOf(ConnectionError);
    const { host } = new URL(server.url);
    expect(error.message).toBe(
      `list (getFacesUsingGET) got no response from ${host}: the connection failed (ECONNREFUSED).`,
    );
    expect(error).toMatchObject({ operationId: "getFacesUsingGET" });
  });

  it("within the body is a ConnectionError", async () => {
    server = await startServer((_, response) => {
      response.writeHead(200, { "content-length": "100" }).write("[", () => response.destroy());
    });
    expect(await rejectionOf(clientOf(server).list(userUuid))).toBeInstanceOf(ConnectionError);
  });

  it("in a fetch of the user's own is a ConnectionError whose cause holds nothing but its words", async () => {
    server = await startServer(() => {});
    const failure = Object.assign(new Error("proxy says no"), {
      code: "EPROXY",
      config: { secret: "sentinel" },
    });
    const error = await rejectionOf(
      clientOf(server, { fetch: () => Promise.reject(failure) }).list(userUuid),
    );
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.cause).toMatchObject({ message: "proxy says no", code: "EPROXY" });
    expect(error.cause).not.toHaveProperty("config");
  });
});
