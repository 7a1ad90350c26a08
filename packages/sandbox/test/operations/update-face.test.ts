import { isConflictError, isNotFoundError } from "@idaas-face/client";
import { describe, expect, it } from "vitest";
import { biometric } from "../support/biometric.js";
import { clientAndSandbox, idOf } from "../support/sandbox.js";
import { slowStore } from "../support/slow-store.js";

const nobody = "11111111-1111-4111-8111-111111111111";

it("changes what it names, and an empty update changes nothing", async () => {
  const { faces, users } = await clientAndSandbox();
  await faces.create(users.ada.id, { encryptedBiometricToken: biometric });
  const [before] = await faces.list(users.ada.id);

  await faces.update(users.ada.id, {});
  expect(await faces.list(users.ada.id)).toEqual([before]);

  await faces.update(users.ada.id, { status: "DISABLED", expiry: "2027-01-01T00:00:00.000+0100" });
  const after = { ...before, status: "DISABLED", expiry: "2026-12-31T23:00:00.000Z" };
  expect(await faces.list(users.ada.id)).toEqual([after]);

  await faces.update(users.ada.id, { status: "ACTIVE" });
  expect(await faces.list(users.ada.id)).toEqual([{ ...after, status: "ACTIVE" }]);
});

it("is the same when it is sent twice", async () => {
  const { faces, users } = await clientAndSandbox();
  for (let i = 0; i < 2; i++) await faces.update(users.hasFace.id, { status: "DISABLED" });
  expect(await faces.list(users.hasFace.id)).toMatchObject([{ status: "DISABLED" }]);
});

it("an illegal move is a conflict that says which are legal", async () => {
  const { faces, users } = await clientAndSandbox();
  const error = await faces.update(users.hasFace.id, { status: "REVIEW" }).catch((reason) => reason);
  expect(error).toSatisfy(isConflictError);
  expect(error.parameters).toEqual([{ name: "status", legal: ["EXPIRED", "DISABLED"] }]);
});

it("an expiry in the past means expired, and one in the future the end of that", async () => {
  const { faces, users, control } = await clientAndSandbox();
  await faces.update(users.hasFace.id, { expiry: "2026-11-02T12:00:00Z" });
  expect(await faces.list(users.hasFace.id)).toMatchObject([{ status: "EXPIRED" }]);
  await faces.update(users.hasFace.id, { expiry: "2026-11-02T13:00:00Z" });
  expect(await faces.list(users.hasFace.id)).toMatchObject([{ status: "ACTIVE" }]);
  await control.advanceClock(3600);
  expect(await faces.list(users.hasFace.id)).toMatchObject([{ status: "EXPIRED" }]);
});

describe("a later expiry brings an expired face back", () => {
  async function expiredBesideAnother(maxFacesPerUser: number) {
    const { faces, users, control } = await clientAndSandbox();
    const id = idOf((await faces.list(users.hasFace.id))[0] ?? {});
    await faces.update(users.hasFace.id, { id, expiry: "2026-11-02T12:00:00Z" });
    await faces.create(users.hasFace.id);
    await control.settings({ maxFacesPerUser });
    const extend = () => faces.update(users.hasFace.id, { id, expiry: "2027-01-01T00:00:00Z" });
    const statuses = async () => (await faces.list(users.hasFace.id)).map(({ status }) => status);
    return { faces, users, id, extend, statuses };
  }

  it("although the user got another face since", async () => {
    const { extend, statuses } = await expiredBesideAnother(2);
    await extend();
    expect(await statuses()).toEqual(["ACTIVE", "NEW"]);
  });

  it("unless the user has as many other faces as the tenant allows", async () => {
    const { extend, statuses } = await expiredBesideAnother(1);
    await expect(extend()).rejects.toMatchObject({
      status: 409,
      errorCode: "face_state_conflict",
      message: expect.stringContaining("The user has as many other faces as the tenant allows: 1."),
    });
    expect(await statuses()).toEqual(["EXPIRED", "NEW"]);
  });

  it("and leaves an update alone that keeps the face expired, however many others there are", async () => {
    const { faces, users, id, statuses } = await expiredBesideAnother(1);
    await faces.update(users.hasFace.id, { id, expiry: "2026-11-02T11:00:00Z" });
    expect(await statuses()).toEqual(["EXPIRED", "NEW"]);
  });
});

it("a face that counts can be changed when the user has more faces than the tenant now allows", async () => {
  const { faces, users, control } = await clientAndSandbox();
  for (let i = 0; i < 2; i++) await faces.create(users.ada.id, { encryptedBiometricToken: biometric });
  await control.settings({ maxFacesPerUser: 1 });
  await faces.update(users.ada.id, { expiry: "2027-01-01T00:00:00Z" });
  expect(await faces.list(users.ada.id)).toMatchObject([{}, { expiry: "2027-01-01T00:00:00.000Z" }]);
});

it("an expired face can be extended and disabled in one update", async () => {
  const { faces, users } = await clientAndSandbox();
  await faces.update(users.hasFace.id, { expiry: "2020-01-01T00:00:00Z" });
  await expect(faces.update(users.hasFace.id, { status: "DISABLED" })).rejects.toSatisfy(isConflictError);
  await faces.update(users.hasFace.id, { status: "DISABLED", expiry: "2027-01-01T00:00:00Z" });
  expect(await faces.list(users.hasFace.id)).toMatchObject([{ status: "DISABLED" }]);
});

describe("of a user with several faces, it changes", () => {
  async function threeFaces() {
    const world = await clientAndSandbox();
    const { faces, users } = world;
    const ids: string[] = [];
    for (let i = 0; i < 3; i++)
      ids.push(idOf(await faces.create(users.ada.id, { encryptedBiometricToken: biometric })));
    const statuses = async () => (await faces.list(users.ada.id)).map(({ status }) => status);
    return { ...world, statuses, first: ids[0] ?? "", second: ids[1] ?? "" };
  }

  it("the face of the ID, wherever it is in the list", async () => {
    const { faces, users, statuses, first, second } = await threeFaces();
    await faces.update(users.ada.id, { id: second, status: "DISABLED" });
    expect(await statuses()).toEqual(["ACTIVE", "DISABLED", "ACTIVE"]);
    await faces.update(users.ada.id, { id: first, expiry: "2026-11-02T12:00:00Z" });
    expect(await statuses()).toEqual(["EXPIRED", "DISABLED", "ACTIVE"]);
  });

  it("the face of an ID in capitals", async () => {
    const { faces, users, statuses, first } = await threeFaces();
    await faces.update(users.ada.id.toUpperCase(), { id: first.toUpperCase(), status: "DISABLED" });
    expect(await statuses()).toEqual(["DISABLED", "ACTIVE", "ACTIVE"]);
  });

  it("the newest face without an ID, whatever its status is", async () => {
    const { faces, users, control, statuses } = await threeFaces();
    await faces.update(users.ada.id, { status: "DISABLED" });
    expect(await statuses()).toEqual(["ACTIVE", "ACTIVE", "DISABLED"]);
    await control.setFaceStatus(idOf(await faces.create(users.ada.id)), "FAILED");
    await expect(faces.update(users.ada.id, { status: "DISABLED" })).rejects.toSatisfy(isConflictError);
    expect(await statuses()).toEqual(["ACTIVE", "ACTIVE", "DISABLED", "FAILED"]);
  });

  it("no face where the ID is that of another user's face, of a face that is gone, or of nobody's", async () => {
    const { faces, users, control, statuses, second } = await threeFaces();
    const other = (await control.users()).find(({ id }) => id === users.hasFace.id)?.faces[0]?.id ?? "";
    await faces.delete(second);
    for (const id of [other, second, nobody, "no-uuid"]) {
      const error = await faces.update(users.ada.id, { id, status: "DISABLED" }).catch((reason) => reason);
      expect(error).toSatisfy(isNotFoundError);
      expect(error).toMatchObject({ errorCode: "face_not_found" });
    }
    expect(await statuses()).toEqual(["ACTIVE", "ACTIVE"]);
    expect(await faces.list(users.hasFace.id)).toMatchObject([{ status: "ACTIVE" }]);
  });

  it("the face that was meant, of many updates at a time", async () => {
    const { faces, users } = await clientAndSandbox({ store: slowStore() });
    const ids = await Promise.all(
      Array.from({ length: 5 }, async () =>
        idOf(await faces.create(users.ada.id, { encryptedBiometricToken: biometric })),
      ),
    );
    const day = (i: number) => `2026-12-0${i + 1}T00:00:00.000Z`;
    await Promise.all(ids.map((id, i) => faces.update(users.ada.id, { id, expiry: day(i) })));
    const listed = new Map((await faces.list(users.ada.id)).map(({ id, expiry }) => [id, expiry]));
    expect(listed).toEqual(new Map(ids.map((id, i) => [id, day(i)])));
  });
});

it("a user without a face, or who does not exist, is told", async () => {
  const { faces, users } = await clientAndSandbox();
  await expect(faces.update(users.ada.id, {})).rejects.toMatchObject({
    status: 404,
    errorCode: "face_not_found",
  });
  await expect(faces.update(nobody, {})).rejects.toMatchObject({ status: 404, errorCode: "user_not_found" });
});

it("an expiry that no clock shows is refused", async () => {
  const { faces, users } = await clientAndSandbox();
  const update = faces.update(users.hasFace.id, { expiry: "2026-12-31T23:59:60Z" });
  await expect(update).rejects.toMatchObject({ status: 400, parameters: [{ name: "expiry" }] });
});
