import { type Operation, operationTable } from "@idaas-face/types";
import { describe, expect, it } from "vitest";
import { retryClassOf } from "../../../src/transport/retry/retry-class.js";
import { clientOf, faceId, rejectionOf, userUuid } from "../../support/client.js";
import { tenant, tenantForEach, update } from "../../support/each-tenant.js";
import { hangUp, json } from "../../support/replies.js";

const needy: Operation = { ...update, retry: "idempotent", retryNeeds: ["id", "kind"] };

describe("the retry class of a request", () => {
  it("is that of its operation where the class needs nothing, whatever the body is", () => {
    for (const operation of Object.values<Operation>(operationTable)) {
      const free = { ...operation, retryNeeds: [] };
      for (const body of [null, "{}", '{"id":null}']) expect(retryClassOf(free, body)).toBe(operation.retry);
    }
  });

  it("is that of its operation where the body holds all that the class needs", () => {
    expect(retryClassOf(needy, '{"id":"one","kind":0}')).toBe("idempotent");
  });

  it.each([null, "", "{}", '{"id":"one"}', '{"id":"one","kind":null}', '{"id":"","kind":1}', "[]"])(
    "is never for the body %j, which lacks something of it",
    (body) => {
      expect(retryClassOf(needy, body)).toBe("never");
    },
  );
});

describe("an update whose response was lost", () => {
  tenantForEach();

  it("is repeated when it says which face it means", async () => {
    tenant.set(update, hangUp, json({}));
    await clientOf(tenant).update(userUuid, { id: faceId, status: "DISABLED" });
    expect(tenant.received(update).map(({ body }) => JSON.parse(body))).toEqual([
      { id: faceId, status: "DISABLED" },
      { id: faceId, status: "DISABLED" },
    ]);
  });

  it("is sent once without the id, and its outcome is unknown", async () => {
    tenant.set(update, hangUp, json({}));
    const error = await rejectionOf(clientOf(tenant).update(userUuid, { status: "DISABLED" }));
    expect(error).toMatchObject({ name: "ConnectionError", attempts: 1, outcome: "unknown" });
    expect(tenant.received(update)).toHaveLength(1);
  });

  it.each([
    [undefined, "nothing"],
    [null, "nothing"],
    ["", "nothing"],
    [" ", "something else"],
    ["ada@example.com", "something else"],
  ])("is not sent with %j for the id: the server would choose a face", async (id, got) => {
    const params = { id, status: "DISABLED" } as never;
    const error = await rejectionOf(clientOf(tenant).update(userUuid, params));
    expect(error).toMatchObject({
      name: "ConfigurationError",
      message: `\`id\` must be a UUID; got ${got}.`,
    });
    expect(tenant.received(update)).toHaveLength(0);
  });

  it("is judged by what was sent, and not by what the parameters show before", async () => {
    tenant.set(update, hangUp, json({}));
    const params = { id: faceId, toJSON: () => ({ status: "DISABLED" }) };
    const error = await rejectionOf(clientOf(tenant).update(userUuid, params));
    expect(error).toMatchObject({ attempts: 1, outcome: "unknown" });
  });
});
