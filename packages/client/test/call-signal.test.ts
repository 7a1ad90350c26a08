import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  AbortedError,
  type CallError,
  ConfigurationError,
  type Fetch,
  type Hooks,
  ServerError,
  TimeoutError,
} from "../src/index.js";
import { clientWith, faceId, rejectionOf, userUuid } from "./support/client.js";
import { leastFetch } from "./support/least-response.js";
import { signpost } from "./support/signpost.js";
import { until } from "./support/until.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a signal that was aborted before", () => {
  const credentials = { applicationId: "application", sharedSecret: "shared-secret" };

  it.each(["list", "create", "delete", "authenticate"] as const)(
    "lets %s send nothing, although a token is there",
    async (method) => {
      const fetch = vi.fn(leastFetch);
      const onRequest = vi.fn<NonNullable<Hooks["onRequest"]>>();
      const faces = clientWith({ fetch, token: undefined, credentials, hooks: { onRequest } });
      await faces.list(userUuid);
      const sent = fetch.mock.calls.length;
      const options = { signal: AbortSignal.abort() };
      const call =
        method === "authenticate"
          ? faces.authenticate(credentials, options)
          : method === "create"
            ? faces.create(userUuid, {}, options)
            : faces[method](faceId, options);
      const error = (await rejectionOf(call)) as CallError;
      expect(error).toBeInstanceOf(AbortedError);
      expect([error.attempts, error.outcome]).toEqual([0, undefined]);
      expect(fetch).toHaveBeenCalledTimes(sent);
      expect(onRequest).toHaveBeenCalledTimes(sent);
    },
  );
});

describe("the reason of an abort", () => {
  const abortedWith = async (reason: unknown) => {
    const fetch = () => new Promise<Response>(() => {});
    const signal = AbortSignal.abort(reason);
    return rejectionOf(clientWith({ fetch }).list(userUuid, { signal }));
  };

  it("is the cause, without what is secret in it", async () => {
    const { cause } = await abortedWith(new Error("see https://acme.example/activate?c=Zk3f9d"));
    expect(cause).toMatchObject({ name: "Error", message: "see [redacted]" });
  });

  it("is the platform's where the user gave none", async () => {
    expect((await abortedWith(undefined)).cause).toMatchObject({ name: "AbortError" });
  });

  it("of a signal with a time of its own leaves the call aborted, not timed out", async () => {
    const error = await abortedWith(new DOMException("too late", "TimeoutError"));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error.cause).toMatchObject({ name: "TimeoutError", message: "too late" });
  });
});

describe("a call that sleeps before another attempt", () => {
  it("ends at once when its signal is aborted, and takes its timer along", async () => {
    const controller = new AbortController();
    const { reached, reach } = signpost();
    const fetch: Fetch = async () => new Response(null, { status: 503 });
    const faces = clientWith({ fetch, sleep: undefined, hooks: { onRetry: reach } });
    const error = rejectionOf(faces.list(userUuid, { signal: controller.signal }));
    await reached;
    controller.abort();
    expect(await error).toBeInstanceOf(AbortedError);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("by a function that throws is refused, and leaves no listener behind", async () => {
    const { signal } = new AbortController();
    const sleep = () => {
      throw new Error("no rest");
    };
    const fetch: Fetch = async () => new Response(null, { status: 503 });
    const error = await rejectionOf(clientWith({ fetch, sleep }).list(userUuid, { signal }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.cause).toMatchObject({ message: "no rest" });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("that would be too long for its totalTimeoutMs does not begin", async () => {
    const fetch = vi.fn(async () => new Response(null, { status: 503, headers: { "retry-after": "2" } }));
    const error = await rejectionOf(clientWith({ fetch, totalTimeoutMs: 1900 }).list(userUuid));
    expect(error).toBeInstanceOf(ServerError);
    expect(fetch).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a create that waits for another one of the same user", () => {
  let sent: ((response: Response) => void)[];
  let faces: ReturnType<typeof clientWith>;
  const create = (options: object) => faces.create(userUuid, {}, options);

  beforeEach(() => {
    sent = [];
    faces = clientWith({ fetch: () => new Promise<Response>((resolve) => sent.push(resolve)) });
  });

  it("ends at once when its signal is aborted, and is never sent", async () => {
    const controller = new AbortController();
    const first = create({});
    const second = rejectionOf(create({ signal: controller.signal }));
    const third = create({});
    await until(() => sent.length === 1);
    controller.abort(new Error("left the queue"));
    expect(await second).toMatchObject({ name: "AbortedError", attempts: 0, outcome: undefined });
    expect((await second).cause).toMatchObject({ message: "left the queue" });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    // The one behind it still waits for the one ahead.
    await new Promise(setImmediate);
    expect(sent).toHaveLength(1);
    sent[0]?.(Response.json({ id: faceId }));
    await first;
    await until(() => sent.length === 2);
    sent[1]?.(Response.json({ id: faceId }));
    expect(await third).toEqual({ id: faceId });
  });

  it("ends when its totalTimeoutMs is over, and is never sent", async () => {
    const first = create({});
    const second = rejectionOf(create({ totalTimeoutMs: 50 }));
    await until(() => sent.length === 1);
    await vi.advanceTimersByTimeAsync(50);
    expect(await second).toBeInstanceOf(TimeoutError);
    expect(await second).toMatchObject({ attempts: 0, outcome: undefined });
    sent[0]?.(Response.json({ id: faceId }));
    await first;
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("totalTimeoutMs", () => {
  it("covers all attempts together", async () => {
    const fetch: Fetch = (_, { signal }) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("late"))));
    const faces = clientWith({ fetch, random: () => 0 });
    const error = rejectionOf(faces.list(userUuid, { timeoutMs: 400, totalTimeoutMs: 1000 }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await error).toMatchObject({
      message: "list (getFacesUsingGET) was not finished within 1000 ms in all.",
      attempts: 3,
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("of a call says nothing about the token that others wait for as well", async () => {
    let give = (_: Response) => {};
    const fetch: Fetch = async (url) =>
      url.endsWith("authenticate")
        ? new Promise((resolve) => {
            give = resolve;
          })
        : Response.json([]);
    const credentials = { applicationId: "application", sharedSecret: "shared-secret" };
    const faces = clientWith({ fetch, token: undefined, credentials, totalTimeoutMs: 500 });
    const first = rejectionOf(faces.list(userUuid));
    await vi.advanceTimersByTimeAsync(499);
    const second = faces.list(userUuid);
    await vi.advanceTimersByTimeAsync(1);
    expect(await first).toMatchObject({
      message: "list (getFacesUsingGET) was not finished within 500 ms in all.",
    });
    give(Response.json({ authToken: "token" }));
    expect(await second).toEqual([]);
  });

  it("leaves no timer and no listener when the call is over", async () => {
    const { signal } = new AbortController();
    const faces = clientWith({ fetch: async () => Response.json([]), totalTimeoutMs: 1000 });
    await faces.list(userUuid, { signal });
    await rejectionOf(faces.list("", { signal }));
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
