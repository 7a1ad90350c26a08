import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { defaults } from "../../src/defaults.js";
import {
  type CallError,
  ConnectionError,
  NotFoundError,
  PermissionError,
  TimeoutError,
} from "../../src/index.js";
import { calls } from "../support/calls.js";
import { clientOf, faceId, rejectionOf, userUuid } from "../support/client.js";
import { list, remove, sendEmail, tenant, tenantForEach, update } from "../support/each-tenant.js";
import { leastResponse } from "../support/least-response.js";
import { busy, hangUp, json, late, page, status } from "../support/replies.js";
import { startServer } from "../support/server.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
tenantForEach();
afterEach(() => {
  vi.useRealTimers();
});

/** Failures that may pass and after which nobody knows whether the request was carried out. */
const open = [
  ...[408, 500, 502, 503, 504].map((code) => ({ failure: String(code), reply: status(code) })),
  { failure: "a broken connection", reply: hangUp },
  { failure: "a timeout", reply: late },
];

/** Failures that may pass and that prove that the request was not carried out. */
const refused = [
  { failure: "429", reply: status(429) },
  { failure: "503 with a readable Retry-After", reply: busy },
];

const each = (failures: typeof open, classes: string[]) =>
  calls
    .filter(({ retry }) => classes.includes(retry))
    .flatMap((row) => failures.map((failure) => ({ ...row, ...failure })));

describe("a call that may be repeated", () => {
  it.each([
    ...each(open, ["safe", "idempotent"]),
    ...each(refused, ["safe", "idempotent", "reconcile", "never"]),
  ])("$method is sent again after $failure", async ({ operation, call, reply }) => {
    tenant.set(operation, reply, json(leastResponse(operation)));
    const { attempts, response } = await call(clientOf(tenant)).withResponse();
    expect([attempts, response.status]).toEqual([2, 200]);
    expect(tenant.received(operation)).toHaveLength(2);
  });

  it.each(calls)(
    "$method is sent again when the server could not be reached",
    async ({ operation, call }) => {
      const gone = await startServer(() => {});
      await gone.close();
      const error = await rejectionOf(call(clientOf(gone)));
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error).toMatchObject({ operationId: operation.operationId, attempts: 3, outcome: undefined });
    },
  );

  it("is sent twice more, and then fails as the last attempt did", async () => {
    tenant.set(list, status(500), status(502), status(504));
    expect(await rejectionOf(clientOf(tenant).list(userUuid))).toMatchObject({ status: 504, attempts: 3 });
    expect(tenant.received(list)).toHaveLength(3);
  });

  it.each([0, 1, 5])(
    "is sent %i times more when maxRetries says so, of the client or of the call",
    async (maxRetries) => {
      tenant.set(list, status(500));
      for (const [ofClient, ofCall] of [
        [{ maxRetries }, {}],
        [{ maxRetries: 3 }, { maxRetries }],
      ]) {
        const error = await rejectionOf(clientOf(tenant, ofClient).list(userUuid, ofCall));
        expect(error).toMatchObject({ attempts: maxRetries + 1 });
      }
      expect(tenant.received(list)).toHaveLength(2 * (maxRetries + 1));
    },
  );
});

describe("a call that is not repeated", () => {
  const statuses = [304, 400, 401, 403, 404, 405, 409, 410, 418, 422, 425, 501, 505, 507, 511, 599];
  it.each(statuses)("is any after %i", async (code) => {
    for (const { operation, call } of calls) {
      tenant.set(operation, status(code));
      const before = tenant.received(operation).length;
      const faces = clientOf(tenant, { onUnknownOutcome: "throw" });
      expect(await rejectionOf(call(faces))).toMatchObject({ status: code, attempts: 1 });
      expect(tenant.received(operation)).toHaveLength(before + 1);
    }
  });

  it("is a read whose response is not JSON: the next one would not be either", async () => {
    tenant.set(list, page);
    expect(await rejectionOf(clientOf(tenant).list(userUuid))).toMatchObject({ attempts: 1 });
  });

  it.each(each(open, ["never"]))("is $method after $failure", async ({ operation, call, reply }) => {
    tenant.set(operation, reply, json({}));
    const error = await rejectionOf(call(clientOf(tenant)));
    expect(error).toMatchObject({ attempts: 1, outcome: "unknown" });
    expect(tenant.received(operation)).toHaveLength(1);
  });

  it("is an e-mail that was refused first and whose second response was lost", async () => {
    tenant.set(sendEmail, status(429), hangUp, json({}));
    const error = await rejectionOf(clientOf(tenant).sendActivationEmail(faceId));
    expect(error).toMatchObject({ attempts: 2, outcome: "unknown" });
    expect(tenant.received(sendEmail)).toHaveLength(2);
  });
});

describe("the outcome of a call that failed", () => {
  const writes = calls.filter(({ retry }) => retry !== "safe");

  it.each(calls.filter(({ retry }) => retry === "safe"))(
    "$method is of no interest",
    async ({ operation, call }) => {
      for (const reply of [hangUp, late, status(500), page]) {
        tenant.set(operation, reply);
        expect(((await rejectionOf(call(clientOf(tenant)))) as CallError).outcome).toBeUndefined();
      }
    },
  );

  it.each(writes)("$method is known when the server refused it", async ({ operation, call }) => {
    for (const reply of [400, 401, 403, 404, 409, 418, 429].map((code) => status(code)).concat(busy)) {
      tenant.set(operation, reply);
      expect(((await rejectionOf(call(clientOf(tenant)))) as CallError).outcome).toBeUndefined();
    }
  });

  it.each(writes)("$method is unknown when the server did not refuse it", async ({ operation, call }) => {
    tenant.set(list, status(403));
    for (const reply of [hangUp, late, page, ...[304, 408, 500, 501, 503, 505].map((code) => status(code))]) {
      tenant.set(operation, reply);
      expect(await rejectionOf(call(clientOf(tenant)))).toMatchObject({ outcome: "unknown" });
    }
  });

  it("is unknown after a 503 whose Retry-After cannot be read", async () => {
    tenant.set(sendEmail, status(503, { "retry-after": "soon" }), json({}));
    expect(await rejectionOf(clientOf(tenant).sendActivationEmail(faceId))).toMatchObject({
      attempts: 1,
      outcome: "unknown",
    });
  });

  it("stays unknown when an attempt before the last one was lost", async () => {
    tenant.set(update, late, status(403));
    const error = await rejectionOf(clientOf(tenant).update(userUuid, { id: faceId }));
    expect(error).toBeInstanceOf(PermissionError);
    expect(error).toMatchObject({ attempts: 2, outcome: "unknown" });
  });

  it("is not told by a response that comes when its attempt is over", async () => {
    const responses: ((response: Response) => void)[] = [];
    const faces = clientOf(tenant, {
      // One that does not end when it is told to.
      fetch: () => new Promise((resolve) => responses.push(resolve)),
      sleep: async () => {
        responses[0]?.(new Response());
        await vi.advanceTimersByTimeAsync(0);
      },
    });
    const error = rejectionOf(faces.update(userUuid, { id: faceId }));
    await vi.advanceTimersByTimeAsync(defaults.timeoutMs);
    await expect.poll(() => responses).toHaveLength(2);
    responses[1]?.(new Response(null, { status: 403 }));
    expect(await error).toMatchObject({ status: 403, attempts: 2, outcome: "unknown" });
  });

  it("is forgotten by the next call", async () => {
    const faces = clientOf(tenant);
    tenant.set(update, late, status(403), status(403));
    await rejectionOf(faces.update(userUuid, { id: faceId }));
    expect(
      ((await rejectionOf(faces.update(userUuid, { id: faceId }))) as CallError).outcome,
    ).toBeUndefined();
  });
});

describe("a face that is not found", () => {
  it("was deleted by the attempt before, whose response was lost", async () => {
    for (const reply of [late, hangUp, status(502)]) {
      tenant.set(remove, reply, status(404));
      const { data, attempts } = await clientOf(tenant).delete(faceId).withResponse();
      expect([data, attempts]).toEqual([undefined, 2]);
    }
  });

  it("is a NotFoundError when it is not found at first", async () => {
    tenant.set(remove, status(404));
    const error = await rejectionOf(clientOf(tenant).delete(faceId));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ attempts: 1, outcome: undefined });
  });

  it("is a NotFoundError when the attempt before was refused", async () => {
    for (const reply of [status(429), busy]) {
      tenant.set(remove, reply, status(404));
      expect(await rejectionOf(clientOf(tenant).delete(faceId))).toMatchObject({
        status: 404,
        outcome: undefined,
      });
    }
  });

  it("is a NotFoundError of an update, although its first response was lost", async () => {
    tenant.set(update, late, status(404));
    const error = await rejectionOf(clientOf(tenant).update(userUuid, { id: faceId }));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ outcome: "unknown" });
  });
});

it("a timeout that is repeated in vain is a TimeoutError", async () => {
  tenant.set(list, late);
  const error = await rejectionOf(clientOf(tenant).list(userUuid));
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ attempts: 3 });
});
