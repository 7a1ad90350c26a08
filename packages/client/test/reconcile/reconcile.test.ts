import { faceStatuses, operations } from "@idaas-face/types";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  AbortedError,
  AmbiguousCreateError,
  ConflictError,
  type FaceClientOptions,
  type FaceCreateParms,
  ResponseError,
  TimeoutError,
} from "../../src/index.js";
import { clientOf, credentials, faceId, rejectionOf, userId } from "../support/client.js";
import { hangUp, json, late, page, type Reply, status } from "../support/replies.js";
import { startTenant, type Tenant } from "../support/tenant.js";

const {
  authenticateAdminApiUsingPOST: authenticate,
  createFaceAuthenticatorUsingPOST: create,
  createFaceUsingPOST: createV1,
  getFacesUsingGET: list,
} = operations;

const serverNow = Date.parse("2026-11-02T09:12:00Z");
const date = new Date(serverNow).toUTCString();
const at = (ms: number) => new Date(serverNow + ms).toISOString();

/** The face that the call has made, as it is listed. */
const made = { id: faceId, created: at(0), status: faceStatuses[0] };
const old = { id: "11111111-58f4-4b0a-9a53-7c2b6e913f08", created: at(-3_600_000) };

let tenant: Tenant;
/** How far the clock here is before that of the server. */
let skew: number;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  skew = 0;
  tenant = await startTenant();
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await tenant.close();
});

const client = (options: Partial<FaceClientOptions> = {}) =>
  clientOf(tenant, { clock: () => serverNow + skew, ...options });

const lists = (...faces: unknown[]): Reply => json(faces, { date });

/** Failures after which nobody knows whether there is a new face. */
const lost: [string, Reply][] = [
  ["its connection broke", hangUp],
  ["its time was over", late],
  ["a proxy put a page in its place", page],
  [
    "its body broke off",
    (response) => {
      response.writeHead(200, { "content-length": 100 }).write('{"id":', () => hangUp(response));
    },
  ],
  ["it cannot be read", (response) => response.end('{"id":')],
  ["it is empty", (response) => response.end()],
  ...[408, 500, 501, 502, 503, 504].map((code): [string, Reply] => [`it was a ${code}`, status(code)]),
];

describe.each([
  { method: "create", operation: create },
  { method: "createV1", operation: createV1 },
] as const)("a $method whose answer was lost", ({ method, operation }) => {
  it.each(lost)("because %s is answered with the face that it made", async (_, reply) => {
    tenant.set(operation, reply);
    tenant.set(list, lists(old, made));
    const { data, attempts } = await client()[method](userId).withResponse();
    expect(data).toEqual({ ...made, reconciled: true });
    expect(attempts).toBe(1);
    expect(tenant.journal()).toEqual([method, "list"]);
  });

  it("is sent again when there is no new face", async () => {
    tenant.set(operation, hangUp, json({ id: faceId }));
    tenant.set(list, lists(old));
    const { data, attempts } = await client()[method](userId).withResponse();
    expect(data).toEqual({ id: faceId });
    expect(attempts).toBe(2);
    expect(tenant.journal()).toEqual([method, "list", method]);
  });

  it("is looked for again when it conflicts with itself", async () => {
    tenant.set(operation, late, status(409));
    tenant.set(list, lists(old), lists(old, made));
    expect(await client()[method](userId)).toMatchObject({ id: faceId, reconciled: true });
    expect(tenant.journal()).toEqual([method, "list", method, "list"]);
  });
});

describe("a create", () => {
  it("that is answered has nothing to reconcile", async () => {
    tenant.set(create, json({ id: faceId }));
    expect(await client().create(userId)).toEqual({ id: faceId });
    expect(tenant.journal()).toEqual(["create"]);
  });

  it("that is refused is an error at once", async () => {
    for (const code of [400, 403, 404, 409]) {
      tenant.set(create, status(code));
      expect(await rejectionOf(client().create(userId))).toMatchObject({ status: code, outcome: undefined });
    }
    expect(tenant.received(list)).toEqual([]);
  });

  it("whose answer was lost waits before it looks", async () => {
    const steps: (number | string)[] = [];
    const faces = client({
      random: () => 0.5,
      sleep: async (ms) => {
        steps.push(ms);
      },
      hooks: { onRequest: ({ operationId }) => steps.push(operationId) },
    });
    tenant.set(create, hangUp);
    tenant.set(list, lists(), lists(made));
    await faces.create(userId);
    const once = [create.operationId, expect.any(Number), list.operationId];
    expect(steps).toEqual([...once, ...once]);
    expect(steps.filter((step) => typeof step === "number")).toEqual([250, 500]);
  });

  it.each([0, 1, 2, 3])(
    "is sent %i times more when maxRetries says so and nothing new is found",
    async (maxRetries) => {
      tenant.set(create, hangUp);
      tenant.set(list, lists(old));
      const error = await rejectionOf(client().create(userId, {}, { maxRetries }));
      expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: maxRetries + 1 });
      expect(tenant.journal()).toEqual(
        Array(maxRetries + 1)
          .fill(["create", "list"])
          .flat(),
      );
    },
  );

  it("is looked for after its last attempt as well", async () => {
    tenant.set(create, hangUp);
    tenant.set(list, lists(), lists(), lists(made));
    const { data, attempts } = await client().create(userId).withResponse();
    expect([data.id, attempts]).toEqual([faceId, 3]);
  });

  it("whose answer cannot be read is not sent again: the next could not be read either", async () => {
    tenant.set(create, page);
    const error = await rejectionOf(client().create(userId));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ attempts: 1, outcome: "unknown" });
  });

  it("that conflicts although there is no new face says that its outcome is unknown", async () => {
    tenant.set(create, hangUp, status(409));
    const error = await rejectionOf(client().create(userId));
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ attempts: 2, outcome: "unknown" });
  });

  it("says that its outcome is unknown when it is refused after one attempt was lost", async () => {
    tenant.set(create, hangUp, status(403));
    expect(await rejectionOf(client().create(userId))).toMatchObject({ status: 403, outcome: "unknown" });
  });

  it("keeps the error of its lost attempt when there is no token for another one", async () => {
    tenant.set(authenticate, json({ authToken: "short" }), status(403));
    tenant.set(create, hangUp);
    tenant.set(list, (response) => {
      skew += 15 * 60_000;
      lists()(response);
    });
    const error = await rejectionOf(client({ token: undefined, credentials }).create(userId));
    expect(error).toMatchObject({
      operationId: create.operationId,
      name: "ConnectionError",
      outcome: "unknown",
    });
    expect(tenant.received(create)).toHaveLength(1);
  });

  it("that was turned away after one attempt was lost looks before it is sent again", async () => {
    tenant.set(create, hangUp, status(429), json({ id: faceId }));
    await client().create(userId);
    expect(tenant.journal()).toEqual(["create", "list", "create", "list", "create"]);
  });
});

describe("a face that is taken for the one that was made", () => {
  it("is not one of several that may be", async () => {
    const another = { ...made, id: old.id };
    tenant.set(create, hangUp);
    tenant.set(list, lists(made, another));
    const error = await rejectionOf(client().create(userId));
    expect(error).toBeInstanceOf(AmbiguousCreateError);
    expect(error).toMatchObject({
      faceIds: [made.id, another.id],
      operationId: create.operationId,
      attempts: 1,
      outcome: "unknown",
      cause: { name: "ConnectionError" },
    });
    expect(tenant.received(create)).toHaveLength(1);
  });

  it.each([undefined, null, "soon"])("is not one that says %s of when it was made", async (created) => {
    tenant.set(create, hangUp);
    tenant.set(list, lists({ ...made, created }));
    expect(await rejectionOf(client().create(userId))).toMatchObject({
      name: "AmbiguousCreateError",
      faceIds: [faceId],
    });
    expect(tenant.received(create)).toHaveLength(1);
  });

  it("may be one that says nothing of that, when it was not there at the look before", async () => {
    tenant.set(create, hangUp);
    tenant.set(list, lists(old), lists({ id: faceId }, old));
    expect(await client().create(userId)).toEqual({ id: faceId, reconciled: true });
  });

  it.each([-24, -1, 1, 24])(
    "is not one that was there before, with a clock here that is %i hours before",
    async (hours) => {
      skew = hours * 3_600_000;
      tenant.set(create, hangUp);
      tenant.set(list, lists(old, made));
      expect(await client().create(userId)).toMatchObject({ id: faceId });
    },
  );

  it("may be as old as the call, which has gone on for a while", async () => {
    const start = performance.now();
    tenant.set(create, (response) => {
      // The server was busy for a minute.
      vi.spyOn(performance, "now").mockReturnValue(start + 60_000);
      hangUp(response);
    });
    tenant.set(
      list,
      json(
        [
          { ...old, created: at(-180_000) },
          { ...made, created: at(-58_000) },
        ],
        { date },
      ),
    );
    expect(await client().create(userId)).toMatchObject({ id: faceId });
  });

  it("is not one that this client has listed or made before", async () => {
    const faces = client();
    const [listed, byV1, byV2] = ["1", "2", "3"].map((digit) => ({
      ...made,
      id: faceId.replace(/^./, digit),
    }));
    tenant.set(list, lists(listed), lists(listed, byV1, byV2, made));
    tenant.set(createV1, json(byV1));
    tenant.set(create, json(byV2), hangUp);
    await faces.list(userId);
    await faces.createV1(userId);
    await faces.create(userId.toUpperCase());
    expect(await faces.create(userId)).toEqual({ ...made, reconciled: true });
  });

  it.each<[string, FaceCreateParms, object]>([
    ["another applicant", { applicantId: "mine" }, { applicantId: "another" }],
    ["the web flow, where an e-mail was asked for", { deliverActivationEmail: true }, { mobile: false }],
    ["the web flow, where a QR code was asked for", { returnQRCode: true }, { mobile: false }],
  ])("is not one of %s", async (_, params, face) => {
    tenant.set(create, hangUp, json({ id: faceId }));
    tenant.set(list, lists({ ...made, ...face }));
    expect(await client().create(userId, params)).toEqual({ id: faceId });
    expect(tenant.received(create)).toHaveLength(2);
  });

  it("may be one that does not say whose applicant it is, but that cannot be told", async () => {
    tenant.set(create, hangUp, json({}));
    tenant.set(list, lists({ ...made, applicantId: null }));
    const error = await rejectionOf(client().create(userId, { applicantId: "mine" }));
    expect(error).toMatchObject({ name: "AmbiguousCreateError", faceIds: [faceId] });
    expect(tenant.received(create)).toHaveLength(1);
  });

  it.each<[string, Reply[], number]>([
    ["the first look", [lists({ created: at(0) })], 1],
    ["the second look", [lists({ ...old, id: null }), lists({ ...old, id: null }, { created: at(0) })], 2],
  ])("is not one without an ID at %s, and nothing is sent again", async (_, looks, sent) => {
    tenant.set(create, hangUp);
    tenant.set(list, ...looks);
    const error = await rejectionOf(client().create(userId));
    expect(error).toMatchObject({ name: "AmbiguousCreateError", faceIds: [] });
    expect(tenant.received(create)).toHaveLength(sent);
  });
});

describe("a look that fails", () => {
  const failures: [string, Reply][] = [
    ["is forbidden", status(403)],
    ["is answered with an error", status(500)],
    ["loses its connection", hangUp],
    ["has no answer in time", late],
    ["is answered with a page", page],
    ["is answered with null", json(null)],
    ["is answered with an object", json({ faces: [] })],
    ["is answered with text", json("none")],
  ];
  it.each(failures)(
    "because it %s leaves the error of the create, and nothing is sent again",
    async (_, reply) => {
      tenant.set(create, status(502), json({}));
      tenant.set(list, reply);
      const error = await rejectionOf(client().create(userId));
      expect(error).toMatchObject({
        operationId: create.operationId,
        status: 502,
        outcome: "unknown",
        attempts: 1,
      });
      expect(tenant.received(create)).toHaveLength(1);
    },
  );

  it("at first is repeated as any list is", async () => {
    tenant.set(create, hangUp);
    tenant.set(list, status(503), hangUp, lists(made));
    expect(await client().create(userId)).toMatchObject({ id: faceId, reconciled: true });
  });

  it("is not one whose list holds nothing beside the face", async () => {
    tenant.set(create, hangUp);
    tenant.set(list, lists(null, made));
    expect(await client().create(userId)).toMatchObject({ id: faceId, reconciled: true });
  });
});

describe("a create that is ended while its outcome is unknown", () => {
  it.each(["wait", "look"])("by its signal during the %s is an AbortedError that says so", async (during) => {
    const controller = new AbortController();
    const abort = () => controller.abort();
    const faces = client({ sleep: async () => during === "wait" && abort() } as object);
    tenant.set(create, hangUp);
    tenant.set(list, abort);
    const error = await rejectionOf(faces.create(userId, {}, { signal: controller.signal }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ operationId: create.operationId, outcome: "unknown", attempts: 1 });
    expect(tenant.received(create)).toHaveLength(1);
  });

  it("by totalTimeoutMs is a TimeoutError that says so", async () => {
    tenant.set(create, hangUp);
    tenant.set(list, () => vi.advanceTimersByTime(20_000));
    const error = await rejectionOf(client().create(userId, {}, { totalTimeoutMs: 20_000 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ operationId: create.operationId, outcome: "unknown", attempts: 1 });
    expect(error.message).toContain("20000 ms in all");
  });

  it("by its signal before anything is sent is one that was not carried out", async () => {
    const error = await rejectionOf(client().create(userId, {}, { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ name: "AbortedError", outcome: undefined, attempts: 0 });
  });

  it("by its signal during the attempt is looked for by nobody", async () => {
    const controller = new AbortController();
    tenant.set(create, () => controller.abort());
    const error = await rejectionOf(client().create(userId, {}, { signal: controller.signal }));
    expect(error).toMatchObject({ name: "AbortedError", outcome: "unknown", attempts: 1 });
    expect(tenant.journal()).toEqual(["create"]);
  });
});

describe('onUnknownOutcome: "throw"', () => {
  it.each<[string, FaceClientOptions["onUnknownOutcome"], FaceClientOptions["onUnknownOutcome"], string[]]>([
    ["of the client", "throw", undefined, ["create"]],
    ["of the call", undefined, "throw", ["create"]],
    ["of the client, not of the call", "throw", "reconcile", ["create", "list"]],
  ])("%s decides whether a look is taken", async (_, ofClient, ofCall, journal) => {
    tenant.set(create, hangUp);
    tenant.set(list, lists(made));
    const faces = client({ onUnknownOutcome: ofClient });
    const result = await faces.create(userId, {}, { onUnknownOutcome: ofCall }).catch((error) => error);
    expect(result).toMatchObject(journal.length > 1 ? { reconciled: true } : { outcome: "unknown" });
    expect(tenant.journal()).toEqual(journal);
  });

  it("still repeats what was refused", async () => {
    tenant.set(create, status(429), json({ id: faceId }));
    expect(await client({ onUnknownOutcome: "throw" }).create(userId)).toEqual({ id: faceId });
  });
});
