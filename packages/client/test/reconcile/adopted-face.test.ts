import { describe, expect, it, vi } from "vitest";
import { AmbiguousCreateError, type FaceCreateParms } from "../../src/index.js";
import { faceId, rejectionOf, userUuid } from "../support/client.js";
import { create, createV1, list, tenant } from "../support/each-tenant.js";
import { at, client, date, lists, losingCreates, made, old, serverNow } from "../support/lost-creates.js";
import { hangUp, json, type Reply } from "../support/replies.js";

losingCreates();

describe("a face that is taken for the one that was made", () => {
  it("is not one of several that may be", async () => {
    const another = { ...made, id: old.id };
    tenant.set(create, hangUp);
    tenant.set(list, lists(made, another));
    const error = await rejectionOf(client().create(userUuid));
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
    expect(await rejectionOf(client().create(userUuid))).toMatchObject({
      name: "AmbiguousCreateError",
      faceIds: [faceId],
    });
    expect(tenant.received(create)).toHaveLength(1);
  });

  it("may be one that says nothing of that, when it was not there at the look before", async () => {
    tenant.set(create, hangUp);
    tenant.set(list, lists(old), lists({ id: faceId }, old));
    expect(await client().create(userUuid)).toEqual({ id: faceId, reconciled: true });
  });

  it.each([-24, -1, 1, 24])(
    "is not one that was there before, with a clock here that is %i hours before",
    async (hours) => {
      tenant.set(create, hangUp);
      tenant.set(list, lists(old, made));
      const clock = () => serverNow + hours * 3_600_000;
      expect(await client({ clock }).create(userUuid)).toMatchObject({ id: faceId });
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
    expect(await client().create(userUuid)).toMatchObject({ id: faceId });
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
    await faces.list(userUuid);
    await faces.createV1(userUuid);
    await faces.create(userUuid.toUpperCase());
    expect(await faces.create(userUuid)).toEqual({ ...made, reconciled: true });
  });

  it.each<[string, FaceCreateParms, object]>([
    ["another applicant", { applicantId: "mine" }, { applicantId: "another" }],
    ["the web flow, where an e-mail was asked for", { deliverActivationEmail: true }, { mobile: false }],
    ["the web flow, where a QR code was asked for", { returnQRCode: true }, { mobile: false }],
  ])("is not one of %s", async (_, params, face) => {
    tenant.set(create, hangUp, json({ id: faceId }));
    tenant.set(list, lists({ ...made, ...face }));
    expect(await client().create(userUuid, params)).toEqual({ id: faceId });
    expect(tenant.received(create)).toHaveLength(2);
  });

  it("may be one that does not say whose applicant it is, but that cannot be told", async () => {
    tenant.set(create, hangUp, json({}));
    tenant.set(list, lists({ ...made, applicantId: null }));
    const error = await rejectionOf(client().create(userUuid, { applicantId: "mine" }));
    expect(error).toMatchObject({ name: "AmbiguousCreateError", faceIds: [faceId] });
    expect(tenant.received(create)).toHaveLength(1);
  });

  it.each<[string, Reply[], number]>([
    ["the first look", [lists({ created: at(0) })], 1],
    ["the second look", [lists({ ...old, id: null }), lists({ ...old, id: null }, { created: at(0) })], 2],
  ])("is not one without an ID at %s, and nothing is sent again", async (_, looks, sent) => {
    tenant.set(create, hangUp);
    tenant.set(list, ...looks);
    const error = await rejectionOf(client().create(userUuid));
    expect(error).toMatchObject({ name: "AmbiguousCreateError", faceIds: [] });
    expect(tenant.received(create)).toHaveLength(sent);
  });
});
