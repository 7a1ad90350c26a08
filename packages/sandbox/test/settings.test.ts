import { type FaceClient, isConflictError } from "@idaas-face/client";
import { faceStatuses } from "@idaas-face/types";
import { describe, expect, it } from "vitest";
import { clientAndSandbox, idOf, noon } from "./support/sandbox.js";
import { slowStore } from "./support/slow-store.js";

/** Creates so many faces of a user, one after the other. */
async function createMany(faces: FaceClient, userId: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i++) ids.push(idOf(await faces.create(userId)));
  return ids;
}

describe("a user may have", () => {
  it("five faces; one more is a conflict that says so, in either version", async () => {
    const { faces, users } = await clientAndSandbox();
    const ids = await createMany(faces, users.ada.id, 5);
    for (const create of [faces.create(users.ada.id), faces.createV1(users.ada.id)]) {
      const error = await create.catch((reason) => reason);
      expect(error).toSatisfy(isConflictError);
      expect(error).toMatchObject({ errorCode: "face_limit_reached", message: expect.stringContaining("5") });
    }
    expect((await faces.list(users.ada.id)).map(({ id }) => id)).toEqual(ids);
    // Each user has their own.
    await faces.create(users.grace.id);
  });

  it("another one once a face is deleted", async () => {
    const { faces, users } = await clientAndSandbox();
    const [first = ""] = await createMany(faces, users.ada.id, 5);
    await faces.delete(first);
    await createMany(faces, users.ada.id, 1);
    await expect(faces.create(users.ada.id)).rejects.toSatisfy(isConflictError);
  });

  it.each([1, 2, 10])("%i faces where the settings of the account say so", async (maxFacesPerUser) => {
    const { faces, users, control } = await clientAndSandbox();
    await control.settings({ maxFacesPerUser });
    await createMany(faces, users.ada.id, maxFacesPerUser);
    await expect(faces.create(users.ada.id)).rejects.toThrow(`allows: ${maxFacesPerUser}.`);
  });

  it("the faces that they have where the settings allow fewer since, but no other", async () => {
    const { faces, users, control } = await clientAndSandbox();
    const [first = "", second = ""] = await createMany(faces, users.ada.id, 3);
    await control.settings({ maxFacesPerUser: 2 });
    expect(await faces.list(users.ada.id)).toHaveLength(3);
    await faces.delete(first);
    await expect(faces.create(users.ada.id)).rejects.toSatisfy(isConflictError);
    await faces.delete(second);
    await createMany(faces, users.ada.id, 1);
  });
});

it.each(faceStatuses)("a face that is %s counts against the limit unless it has ended", async (status) => {
  const { faces, users, control, sandbox } = await clientAndSandbox();
  await control.settings({ maxFacesPerUser: 1 });
  const snapshot = await sandbox.control.snapshot();
  const owner = users.hasFace.id;
  const changed = snapshot.faces.map((face) => (face.userId === owner ? { ...face, status } : face));
  await control.restore({ ...snapshot, faces: changed });
  const again = faces.create(owner).then(
    () => "created",
    (error) => error.errorCode,
  );
  const hasEnded = status === "FAILED" || status === "EXPIRED";
  expect(await again).toBe(hasEnded ? "created" : "face_limit_reached");
});

it.each([1, 5, 10])("of many creates at a time %i succeed, and the others are conflicts", async (most) => {
  const { faces, users, control } = await clientAndSandbox({ store: slowStore() });
  await control.settings({ maxFacesPerUser: most });
  const params = { deliverActivationEmail: true };
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, () => faces.create(users.ada.id, params).catch((error) => error)),
  );
  expect(outcomes.filter(isConflictError)).toHaveLength(50 - most);
  expect(await faces.list(users.ada.id)).toHaveLength(most);
  expect(await control.emails()).toHaveLength(most);
});

it("the settings are those that were set, and the defaults of the others", async () => {
  const { faces, users, control } = await clientAndSandbox();
  expect(await control.settings()).toEqual({ lifetime: 180, maxFacesPerUser: 5 });
  expect(await control.settings({ lifetime: 365 })).toEqual({ lifetime: 365, maxFacesPerUser: 5 });
  expect(await control.settings({ maxFacesPerUser: 1 })).toEqual({ lifetime: 365, maxFacesPerUser: 1 });
  expect(await faces.getSettings(users.ada.id)).toEqual({ lifetime: 365 });
});

it.each([
  [{ maxFacesPerUser: 0 }, "the property maxFacesPerUser must be at least 1"],
  [{ maxFacesPerUser: 11 }, "the property maxFacesPerUser must be at most 10"],
  [{ maxFacesPerUser: 1.5 }, "the property maxFacesPerUser must be an integer"],
  [{ lifetime: 0 }, "the property lifetime must be at least 1"],
  [{ lifetime: 36_501 }, "the property lifetime must be at most 36500"],
  [{ lifetime: "180" }, "the property lifetime must be an integer"],
  [{ lifetimeDays: 1 }, "the property lifetimeDays is unknown"],
])("settings that do not fit are refused: %j", async (settings, message) => {
  const { control } = await clientAndSandbox();
  await expect(control.settings(settings as object)).rejects.toThrow(message);
  expect(await control.settings()).toEqual({ lifetime: 180, maxFacesPerUser: 5 });
});

describe("a new face expires", () => {
  const day = 24 * 60 * 60 * 1000;
  const expiryAfter = (days: number) => new Date(noon + days * day).toISOString();

  it("180 days after it was created", async () => {
    const { faces, users, control } = await clientAndSandbox();
    await createMany(faces, users.ada.id, 1);
    expect(await faces.list(users.ada.id)).toMatchObject([{ expiry: expiryAfter(180) }]);
    const statuses = async () => (await faces.list(users.ada.id)).map(({ status }) => status);
    await control.advanceClock(180 * 24 * 60 * 60 - 1);
    expect(await statuses()).toEqual(["NEW"]);
    await control.advanceClock(1);
    expect(await statuses()).toEqual(["EXPIRED"]);
  });

  it("after the lifetime of the settings, and one that is there stays as it is", async () => {
    const { faces, users, control } = await clientAndSandbox();
    await createMany(faces, users.ada.id, 1);
    await control.settings({ lifetime: 1 });
    await createMany(faces, users.ada.id, 1);
    expect(await faces.list(users.ada.id)).toMatchObject([
      { expiry: expiryAfter(180) },
      { expiry: expiryAfter(1) },
    ]);
  });

  it("at the end of what a date can name, where the lifetime goes beyond", async () => {
    const { faces, users, control } = await clientAndSandbox();
    await control.settings({ lifetime: 36_500 });
    await control.advanceClock({ now: "9990-01-01T00:00:00Z" });
    await faces.create(users.ada.id);
    expect(await faces.list(users.ada.id)).toMatchObject([
      { status: "NEW", expiry: "9999-12-31T23:59:59.999Z" },
    ]);
  });
});
