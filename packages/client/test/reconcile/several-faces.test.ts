import { describe, expect, it } from "vitest";
import { AmbiguousCreateError, ConflictError, type FaceCreateParms } from "../../src/index.js";
import { faceId, rejectionOf, userUuid } from "../support/client.js";
import { create, list, tenant } from "../support/each-tenant.js";
import { at, client, lists, losingCreates, made } from "../support/lost-creates.js";
import { hangUp, json, late, status } from "../support/replies.js";

losingCreates();

/** A face of the user with an ID of its own, made so many milliseconds after the call. */
const face = (digit: number, ms: number, more: object = {}) => ({
  id: faceId.replace(/^./, String(digit)),
  created: at(ms),
  status: made.status,
  ...more,
});
const hour = 3_600_000;
const fourOld = [1, 2, 3, 4].map((digit) => face(digit, -digit * hour));

describe("a create whose response was lost, for a user who has four faces,", () => {
  it("adopts the fifth, in whatever order they are listed", async () => {
    const [first, second, ...others] = fourOld;
    tenant.set(create, hangUp);
    for (const faces of [
      [...fourOld, made],
      [made, ...fourOld],
      [first, second, made, ...others],
    ]) {
      tenant.set(list, lists(...faces));
      expect(await client().create(userUuid)).toEqual({ ...made, reconciled: true });
    }
    expect(tenant.received(create)).toHaveLength(3);
  });

  it("adopts the fifth where this client has made the others just before", async () => {
    const four = [1, 2, 3, 4].map((digit) => face(digit, 0));
    tenant.set(create, ...four.map((each) => json(each)), hangUp);
    tenant.set(list, lists(...four, made));
    const faces = client();
    for (const each of four) expect(await faces.create(userUuid)).toEqual(each);
    expect(await faces.create(userUuid)).toEqual({ ...made, reconciled: true });
  });

  it("adopts the fifth where another process has made the others within the last minute", async () => {
    const four = [15, 20, 30, 50].map((seconds, index) => face(index + 1, -seconds * 1000));
    tenant.set(create, hangUp);
    tenant.set(list, lists(...four, made));
    expect(await client().create(userUuid)).toEqual({ ...made, reconciled: true });
  });

  it("is ambiguous, and sent once, where another process has made the last of them at the same moment", async () => {
    const four = [...fourOld.slice(1), face(1, -900)];
    tenant.set(create, hangUp);
    tenant.set(list, lists(...four, made));
    expect(await rejectionOf(client().create(userUuid))).toMatchObject({
      name: "AmbiguousCreateError",
      faceIds: [face(1, 0).id, made.id],
    });
    expect(tenant.received(create)).toHaveLength(1);
  });

  it("is sent again where there are still four", async () => {
    tenant.set(create, hangUp, json(made));
    tenant.set(list, lists(...fourOld));
    expect(await client().create(userUuid)).toEqual(made);
    expect(tenant.journal()).toEqual(["create", "list", "create"]);
  });

  it("adopts the fifth where the second attempt is refused because of it", async () => {
    tenant.set(create, late, status(409));
    tenant.set(list, lists(...fourOld), lists(...fourOld, made));
    expect(await client().create(userUuid)).toEqual({ ...made, reconciled: true });
    expect(tenant.journal()).toEqual(["create", "list", "create", "list"]);
  });

  it.each<[string, FaceCreateParms, object]>([
    ["of another applicant", { applicantId: "mine" }, { applicantId: "another", mobile: false }],
    ["of the mobile flow", { workflowRunId: "mine" }, { mobile: true }],
    ["of the web flow", { returnQRCode: true }, { mobile: false }],
  ])(
    "is a ConflictError where the second attempt is refused because of a fifth %s",
    async (_, params, other) => {
      tenant.set(create, hangUp, status(409));
      tenant.set(list, lists(...fourOld), lists(...fourOld, face(5, 0, other)));
      const error = await rejectionOf(client().create(userUuid, params));
      expect(error).toBeInstanceOf(ConflictError);
      expect(error).toMatchObject({ attempts: 2, outcome: undefined });
      expect(tenant.journal()).toEqual(["create", "list", "create", "list"]);
    },
  );

  it("is ambiguous where the second attempt is refused, and two faces are new", async () => {
    tenant.set(create, late, status(409));
    tenant.set(list, lists(...fourOld.slice(1)), lists(...fourOld.slice(1), made, face(9, 0)));
    expect(await rejectionOf(client().create(userUuid))).toMatchObject({
      name: "AmbiguousCreateError",
      faceIds: [made.id, face(9, 0).id],
    });
  });
});

describe("a face that another process makes in between", () => {
  const webFlow = { customerUserId: "customer", encryptedBiometricToken: "token" };
  const distinguished: [string, FaceCreateParms, own: object, other: object][] = [
    ["its applicant", { applicantId: "mine" }, { applicantId: "mine" }, { applicantId: "another" }],
    ["its flow, mobile", { encryptedBiometricToken: webFlow }, { mobile: false }, { mobile: true }],
    ["its flow, web", { deliverActivationEmail: true }, { mobile: true }, { mobile: false }],
    ["the time when it was made", {}, {}, { created: at(-30_000) }],
  ];

  it.each(distinguished)("is told apart by %s", async (_, params, own, other) => {
    const ours = { ...made, ...own };
    tenant.set(create, hangUp);
    tenant.set(list, lists(...fourOld.slice(1), face(5, 0, other), ours));
    expect(await client().create(userUuid, params)).toEqual({ ...ours, reconciled: true });
    expect(tenant.received(create)).toHaveLength(1);
  });

  it.each(distinguished.slice(0, 3))(
    "is not adopted where it alone is new and told apart by %s",
    async (_, params, own, other) => {
      const ours = { ...made, ...own };
      tenant.set(create, hangUp, json(ours));
      tenant.set(list, lists(...fourOld.slice(1), face(5, 0, other)));
      expect(await client().create(userUuid, params)).toEqual(ours);
      expect(tenant.journal()).toEqual(["create", "list", "create"]);
    },
  );

  it("is not adopted where it alone is new and older than the call, and nothing is sent again", async () => {
    tenant.set(create, hangUp, json(made));
    tenant.set(list, lists(...fourOld.slice(1), face(5, -30_000)));
    expect(await rejectionOf(client().create(userUuid))).toBeInstanceOf(AmbiguousCreateError);
    expect(tenant.received(create)).toHaveLength(1);
  });

  it("is ambiguous where it looks the same, and nothing is sent again", async () => {
    tenant.set(create, hangUp, json(made));
    tenant.set(list, lists(...fourOld.slice(1), face(5, 0), made));
    const error = await rejectionOf(client().create(userUuid));
    expect(error).toMatchObject({
      name: "AmbiguousCreateError",
      faceIds: [face(5, 0).id, made.id],
      outcome: "unknown",
    });
    expect(tenant.received(create)).toHaveLength(1);
  });
});

describe("two creates at once for one user who has faces", () => {
  const two = fourOld.slice(2);

  it("adopt a face each, where both responses are lost", async () => {
    tenant.set(create, hangUp);
    tenant.set(list, lists(...two, face(6, 0)), lists(...two, face(6, 0), face(7, 0)));
    const faces = client();
    const both = await Promise.all([faces.create(userUuid), faces.create(userUuid)]);
    expect(both.map(({ id }) => id)).toEqual([face(6, 0).id, face(7, 0).id]);
    expect(tenant.journal()).toEqual(["create", "list", "create", "list"]);
  });

  it("do not make the second adopt the first's, where only its own was lost and never made", async () => {
    tenant.set(create, json(face(6, 0)), hangUp, json(face(7, 0)));
    tenant.set(list, lists(...two, face(6, 0)));
    const faces = client();
    const both = await Promise.all([faces.create(userUuid), faces.create(userUuid)]);
    expect(both).toEqual([face(6, 0), face(7, 0)]);
    expect(tenant.journal()).toEqual(["create", "create", "list", "create"]);
  });

  it("do not make the second adopt a face that the first may have made", async () => {
    tenant.set(create, hangUp);
    tenant.set(list, status(403), lists(...two, face(6, 0)));
    const faces = client();
    const [first, second] = [rejectionOf(faces.create(userUuid)), rejectionOf(faces.create(userUuid))];
    expect(await first).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
    expect(await second).toMatchObject({ name: "AmbiguousCreateError", faceIds: [face(6, 0).id] });
    expect(tenant.received(create)).toHaveLength(2);
  });

  it("of two processes are ambiguous where both faces are there, and none is sent again", async () => {
    tenant.set(create, hangUp);
    tenant.set(list, lists(...two, face(6, 0), face(7, 0)));
    const both = await Promise.all([1, 2].map(() => rejectionOf(client().create(userUuid))));
    for (const error of both) expect(error).toBeInstanceOf(AmbiguousCreateError);
    expect(tenant.received(create)).toHaveLength(2);
  });

  it("of two processes adopt a face each, where their applicants tell them apart", async () => {
    tenant.set(create, hangUp);
    const [mine, yours] = [face(6, 0, { applicantId: "mine" }), face(7, 0, { applicantId: "yours" })];
    tenant.set(list, lists(...two, mine, yours));
    const both = await Promise.all(
      ["mine", "yours"].map((applicantId) => client().create(userUuid, { applicantId })),
    );
    expect(both.map(({ id }) => id)).toEqual([mine.id, yours.id]);
  });
});
