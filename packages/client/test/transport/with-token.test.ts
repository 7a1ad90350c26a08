import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AbortedError, type Fetch, TimeoutError } from "../../src/index.js";
import { clientOf, clientWith, rejectionOf, userUuid } from "../support/client.js";
import { startServer } from "../support/server.js";
import { signpost } from "../support/signpost.js";

describe("waiting for a token", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("ends after as long as all attempts may take, although the function that gets it never settles", async () => {
    const error = rejectionOf(
      clientWith({ token: () => new Promise(() => {}) }).list(userUuid, { timeoutMs: 50, maxRetries: 1 }),
    );
    await vi.advanceTimersByTimeAsync(100);
    expect(await error).toBeInstanceOf(TimeoutError);
    expect((await error).message).toBe("list (getFacesUsingGET) had no token to send within 100 ms.");
  });

  it("ends when its signal is aborted, and the connection on which the token was to come is closed", async () => {
    const { reached: received, reach: onReceived } = signpost();
    const { reached: closed, reach: onClosed } = signpost();
    const server = await startServer((_, response) => {
      response.on("close", onClosed);
      onReceived();
    });
    const controller = new AbortController();
    const credentials = { applicationId: "application", sharedSecret: "shared-secret" };
    const faces = clientOf(server, { token: undefined, credentials });
    const error = rejectionOf(faces.list(userUuid, { signal: controller.signal }));
    await received;
    controller.abort();
    expect(await error).toBeInstanceOf(AbortedError);
    await closed;
    await server.close();
  });

  it("ends the request for it when nobody waits any longer", async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const fetch: Fetch = (_, { signal }) => {
      signals.push(signal);
      return new Promise<Response>(() => {});
    };
    const credentials = { applicationId: "application", sharedSecret: "shared-secret" };
    const controller = new AbortController();
    const faces = clientWith({ fetch, credentials, token: undefined });
    const error = rejectionOf(faces.list(userUuid, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(0);
    controller.abort();
    expect(await error).toBeInstanceOf(AbortedError);
    await vi.advanceTimersByTimeAsync(0);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

it("a request with another token has headers of its own, since a `fetch` may keep those of the first", async () => {
  const sent: Record<string, string>[] = [];
  const fetch: Fetch = async (_, { headers }) => {
    sent.push(headers as Record<string, string>);
    return sent.length === 1 ? new Response("", { status: 401 }) : Response.json([]);
  };
  const tokens = ["first", "second"];
  await clientWith({ fetch, token: () => tokens.shift() ?? "" }).list(userUuid);
  expect(sent.map(({ authorization }) => authorization)).toEqual(["Bearer first", "Bearer second"]);
});
