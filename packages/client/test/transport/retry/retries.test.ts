import { operationTable } from "@idaas-face/types";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AbortedError, RateLimitError, ServerError, TimeoutError } from "../../../src/index.js";
import { clientOf, clientWithCredentials, faceId, rejectionOf, userUuid } from "../../support/client.js";
import { hangUp, json, late, type Reply, silence, status } from "../../support/replies.js";
import { startTenant, type Tenant } from "../../support/tenant.js";

const { authenticateAdminApiUsingPOST: authenticate, getFacesUsingGET: list } = operationTable;

let tenant: Tenant;
let delays: number[];

beforeEach(async () => {
  delays = [];
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const sleep = async (ms: number) => {
  delays.push(ms);
};
const clientWithDelays = (options = {}) => clientOf(tenant, { sleep, random: () => 0.5, ...options });

describe("the wait before a retry", () => {
  it("is a random part of half a second, which doubles to 8 s", async () => {
    tenant.set(list, status(500));
    await rejectionOf(clientWithDelays({ maxRetries: 7 }).list(userUuid));
    expect(delays).toEqual([250, 500, 1000, 2000, 4000, 4000, 4000]);
  });

  it("begins with half a second again in the next call", async () => {
    const faces = clientWithDelays();
    for (let call = 0; call < 2; call += 1) {
      tenant.set(list, status(500), json([]));
      await faces.list(userUuid);
    }
    expect(delays).toEqual([250, 250]);
  });

  it.each([429, 500, 503])("is what a %i asks for, where that is longer", async (code) => {
    tenant.set(list, status(code, { "retry-after": "7" }), status(code, { "retry-after": "0.1" }), json([]));
    await clientWithDelays().list(userUuid);
    expect(delays).toEqual([7000, 500]);
  });

  it("lasts until a date, by the clock of the server", async () => {
    const headers = { date: "Mon, 02 Nov 2026 09:00:00 GMT", "retry-after": "Mon, 02 Nov 2026 09:00:42 GMT" };
    tenant.set(list, status(503, headers), json([]));
    await clientWithDelays().list(userUuid);
    expect(delays).toEqual([42_000]);
  });

  it.each(["soon", "-1", "", "0x10"])("is the usual one when the header says %j", async (header) => {
    tenant.set(list, status(429, { "retry-after": header }), json([]));
    await clientWithDelays().list(userUuid);
    expect(delays).toEqual([250]);
  });

  it("is a minute at most: a server that asks for more gets no retry", async () => {
    tenant.set(list, status(429, { "retry-after": "60" }), status(429, { "retry-after": "61" }));
    const error = await rejectionOf(clientWithDelays().list(userUuid));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ attempts: 2, retryAfterMs: 61_000 });
    expect(delays).toEqual([60_000]);
  });
});

describe("a call that waits for a retry", () => {
  it("ends when it is aborted, and ends its wait", async () => {
    const controller = new AbortController();
    let asleep: AbortSignal | undefined;
    const faces = clientOf(tenant, {
      sleep: (_, signal) => {
        asleep = signal;
        controller.abort(new Error("enough"));
        return new Promise(() => {});
      },
    });
    tenant.set(list, status(500));
    const error = await rejectionOf(faces.list(userUuid, { signal: controller.signal }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ attempts: 1, cause: { message: "enough" } });
    expect(asleep?.aborted).toBe(true);
    expect(tenant.received(list)).toHaveLength(1);
  });

  it("leaves no timer of the platform behind when it is aborted", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const controller = new AbortController();
      const faces = clientOf(tenant, {
        sleep: undefined,
        hooks: { onRetry: () => queueMicrotask(() => controller.abort()) },
      });
      tenant.set(list, status(500));
      expect(await rejectionOf(faces.list(userUuid, { signal: controller.signal }))).toBeInstanceOf(
        AbortedError,
      );
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("totalTimeoutMs", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Passes the time before it replies. */
  const after =
    (ms: number, reply: Reply): Reply =>
    (response) => {
      vi.advanceTimersByTime(ms);
      reply(response);
    };
  const sleeping = async (ms: number) => {
    vi.advanceTimersByTime(ms);
  };

  it("ends a call in the middle of an attempt", async () => {
    tenant.set(list, after(5000, silence));
    const error = await rejectionOf(clientOf(tenant).list(userUuid, { totalTimeoutMs: 5000 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.message).toBe("list (getFacesUsingGET) was not finished within 5000 ms in all.");
    expect(error).toMatchObject({ attempts: 1 });
  });

  it("holds for all attempts and waits together", async () => {
    tenant.set(list, after(2000, status(500)), after(2000, hangUp), after(3000, silence));
    const faces = clientOf(tenant, { sleep: sleeping, random: () => 0.5, totalTimeoutMs: 7000 });
    const error = await rejectionOf(faces.list(userUuid));
    expect(error).toMatchObject({ name: "TimeoutError", attempts: 3 });
    expect(error.message).toContain("7000 ms in all");
  });

  it("holds for the wait for the token as well", async () => {
    tenant.set(authenticate, after(3000, silence));
    const faces = clientWithCredentials(tenant);
    const error = await rejectionOf(faces.delete(faceId, { totalTimeoutMs: 3000 }));
    expect(error).toMatchObject({ name: "TimeoutError", attempts: 0, outcome: undefined });
    expect(error.message).toBe("delete (deleteFaceUsingDELETE) was not finished within 3000 ms in all.");
  });

  it("throws the last error at once when the next wait does not fit any more", async () => {
    tenant.set(list, after(600, status(500, { "retry-after": "10" })));
    const error = await rejectionOf(clientWithDelays({ totalTimeoutMs: 10_000 }).list(userUuid));
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ attempts: 1 });
    expect(delays).toEqual([]);
    expect(performance.now()).toBeLessThan(10_000);
  });

  it("has a retry whose wait fits", async () => {
    tenant.set(list, status(500, { "retry-after": "9" }), json([]));
    const faces = clientOf(tenant, { sleep: sleeping, totalTimeoutMs: 10_000 });
    expect(await faces.list(userUuid)).toEqual([]);
  });

  it("of the call goes before that of the client", async () => {
    tenant.set(list, late, json([]));
    const faces = clientOf(tenant, { totalTimeoutMs: 1 });
    expect(await faces.list(userUuid, { totalTimeoutMs: 60_000 })).toEqual([]);
  });

  it("leaves no timer behind", async () => {
    // The platform's fetch would have timers of its own.
    const faces = clientOf(tenant, { fetch: async () => Response.json([]), totalTimeoutMs: 1000 });
    await faces.list(userUuid);
    expect(vi.getTimerCount()).toBe(0);
  });
});
