import { describe, expect, it } from "vitest";
import { faceId, rejectionOf, userUuid } from "../support/client.js";
import { create, list, tenant } from "../support/each-tenant.js";
import { client, lists, losingCreates, made } from "../support/lost-creates.js";
import { hangUp, json, late, page, type Reply, status } from "../support/replies.js";

losingCreates();

describe("a look that fails", () => {
  const failures: [string, Reply][] = [
    ["is forbidden", status(403)],
    ["gets an error", status(500)],
    ["loses its connection", hangUp],
    ["has no response in time", late],
    ["gets a page", page],
    ["gets null", json(null)],
    ["gets an object", json({ faces: [] })],
    ["gets text", json("none")],
  ];
  it.each(failures)(
    "because it %s leaves the error of the create, and nothing is sent again",
    async (_, reply) => {
      tenant.set(create, status(502), json({}));
      tenant.set(list, reply);
      const error = await rejectionOf(client().create(userUuid));
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
    expect(await client().create(userUuid)).toMatchObject({ id: faceId, reconciled: true });
  });

  it("is not one whose list holds nothing beside the face", async () => {
    tenant.set(create, hangUp);
    tenant.set(list, lists(null, made));
    expect(await client().create(userUuid)).toMatchObject({ id: faceId, reconciled: true });
  });
});
