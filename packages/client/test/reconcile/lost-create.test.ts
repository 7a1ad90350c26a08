import { describe, expect, it } from "vitest";
import { ConflictError, ResponseError } from "../../src/index.js";
import { credentials, faceId, rejectionOf, userUuid } from "../support/client.js";
import { authenticate, create, createV1, list, tenant } from "../support/each-tenant.js";
import { client, lists, losingCreates, made, old, serverNow } from "../support/lost-creates.js";
import { hangUp, json, late, page, type Reply, status } from "../support/replies.js";

losingCreates();

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
  ["it holds no ID", json({ status: made.status })],
  ["its ID is null", json({ ...made, id: null })],
  ...[408, 500, 501, 502, 503, 504].map((code): [string, Reply] => [`it was a ${code}`, status(code)]),
];

describe.each([
  { method: "create", operation: create },
  { method: "createV1", operation: createV1 },
] as const)("a $method whose response was lost", ({ method, operation }) => {
  it.each(lost)("because %s gives the face that it made", async (_, reply) => {
    tenant.set(operation, reply);
    tenant.set(list, lists(old, made));
    const { data, attempts } = await client()[method](userUuid).withResponse();
    expect(data).toEqual({ ...made, reconciled: true });
    expect(attempts).toBe(1);
    expect(tenant.journal()).toEqual([method, "list"]);
  });

  it("is sent again when there is no new face", async () => {
    tenant.set(operation, hangUp, json({ id: faceId }));
    tenant.set(list, lists(old));
    const { data, attempts } = await client()[method](userUuid).withResponse();
    expect(data).toEqual({ id: faceId });
    expect(attempts).toBe(2);
    expect(tenant.journal()).toEqual([method, "list", method]);
  });

  it("is looked for again when it conflicts with itself", async () => {
    tenant.set(operation, late, status(409));
    tenant.set(list, lists(old), lists(old, made));
    expect(await client()[method](userUuid)).toMatchObject({ id: faceId, reconciled: true });
    expect(tenant.journal()).toEqual([method, "list", method, "list"]);
  });
});

describe("a create", () => {
  it("whose response arrives has nothing to reconcile", async () => {
    tenant.set(create, json({ id: faceId }));
    expect(await client().create(userUuid)).toEqual({ id: faceId });
    expect(tenant.journal()).toEqual(["create"]);
  });

  it("that is refused is an error at once", async () => {
    for (const code of [400, 403, 404, 409]) {
      tenant.set(create, status(code));
      expect(await rejectionOf(client().create(userUuid))).toMatchObject({
        status: code,
        outcome: undefined,
      });
    }
    expect(tenant.received(list)).toEqual([]);
  });

  it("whose response was lost waits before it looks", async () => {
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
    await faces.create(userUuid);
    const once = [create.operationId, expect.any(Number), list.operationId];
    expect(steps).toEqual([...once, ...once]);
    expect(steps.filter((step) => typeof step === "number")).toEqual([250, 500]);
  });

  it.each([0, 1, 2, 3])(
    "is sent %i times more when maxRetries says so and nothing new is found",
    async (maxRetries) => {
      tenant.set(create, hangUp);
      tenant.set(list, lists(old));
      const error = await rejectionOf(client().create(userUuid, {}, { maxRetries }));
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
    const { data, attempts } = await client().create(userUuid).withResponse();
    expect([data.id, attempts]).toEqual([faceId, 3]);
  });

  it("whose response cannot be read is not sent again: the next could not be read either", async () => {
    tenant.set(create, page);
    const error = await rejectionOf(client().create(userUuid));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ attempts: 1, outcome: "unknown" });
  });

  it("that conflicts and shows no new face has made none, and leaves the next create of the user certain", async () => {
    tenant.set(create, hangUp, status(409), hangUp);
    tenant.set(list, lists(old), lists(old), lists(old, made));
    const faces = client();
    const error = await rejectionOf(faces.create(userUuid));
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ attempts: 2, outcome: undefined });
    expect(await faces.create(userUuid)).toMatchObject({ id: made.id, reconciled: true });
  });

  it("that conflicts says that its outcome is unknown where the faces cannot be listed again", async () => {
    tenant.set(create, hangUp, status(409));
    tenant.set(list, lists(old), status(403));
    expect(await rejectionOf(client().create(userUuid))).toMatchObject({ status: 409, outcome: "unknown" });
  });

  it("says that its outcome is unknown when it is refused after one attempt was lost", async () => {
    tenant.set(create, hangUp, status(403));
    expect(await rejectionOf(client().create(userUuid))).toMatchObject({ status: 403, outcome: "unknown" });
  });

  it("keeps the error of its lost attempt when there is no token for another one", async () => {
    tenant.set(authenticate, json({ authToken: "short" }), status(403));
    tenant.set(create, hangUp);
    let now = serverNow;
    tenant.set(list, (response) => {
      now += 15 * 60_000;
      lists()(response);
    });
    const error = await rejectionOf(
      client({ token: undefined, credentials, clock: () => now }).create(userUuid),
    );
    expect(error).toMatchObject({
      operationId: create.operationId,
      name: "ConnectionError",
      outcome: "unknown",
    });
    expect(tenant.received(create)).toHaveLength(1);
  });

  it("that was turned away after one attempt was lost looks before it is sent again", async () => {
    tenant.set(create, hangUp, status(429), json({ id: faceId }));
    await client().create(userUuid);
    expect(tenant.journal()).toEqual(["create", "list", "create", "list", "create"]);
  });
});
