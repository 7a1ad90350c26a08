import { faceStatuses } from "@idaas-face/types";
import { describe, expect, it } from "vitest";
import { biometric } from "../support/biometric.js";
import { clientAndSandbox, clientOf, idOf, testSandbox } from "../support/sandbox.js";
import { slowStore } from "../support/slow-store.js";

describe("users", () => {
  it("are made with all that was left out", async () => {
    const { faces, control } = await clientAndSandbox();
    const user = await control.createUser();
    expect(user).toMatchObject({
      userId: `user-${user.id}`,
      aliases: [],
      email: `${user.id}@example.com`,
      outcome: null,
      delayMs: 0,
      busy: false,
      faces: [],
    });
    expect(await faces.list(user.id)).toEqual([]);
    const own = {
      id: "ABCDEF00-0000-4000-8000-000000000000",
      userId: "Eve",
      aliases: ["eve.moneypenny"],
      name: "Eve",
      email: null,
      outcome: "REVIEW" as const,
    };
    expect(await control.createUser(own)).toMatchObject({ ...own, id: own.id.toLowerCase() });
    expect((await control.users()).find(({ name }) => name === "Eve")).toMatchObject({
      userId: "Eve",
      aliases: ["eve.moneypenny"],
    });
  });

  it("have IDs and names of their own, in any case", async () => {
    const { control, users } = await clientAndSandbox();
    const before = await control.users();
    const taken = [
      { id: users.ada.id },
      { id: users.ada.id.toUpperCase() },
      { userId: "ada" },
      { userId: "ADA.Lovelace" },
      { userId: "eve", aliases: ["free", "Grace"] },
    ];
    for (const user of taken)
      await expect(control.createUser(user)).rejects.toThrow(
        "There is a user with this ID, login name or alias already. Choose others.",
      );
    expect(await control.users()).toEqual(before);
    await control.createUser({ userId: "free", aliases: ["eve", "EVE", "free"] });
  });

  it("whose IDs begin alike have different names", async () => {
    const { control } = await testSandbox();
    const id = (end: string) => `77777777-0000-4000-8000-00000000000${end}`;
    await control.createUser({ id: id("1") });
    await control.createUser({ id: id("2") });
  });

  it("are listed page by page, with their faces as the FaceApi shows them", async () => {
    const { faces, control, users } = await clientAndSandbox();
    const all = await control.users();
    expect(all.length).toBe(Object.keys(users).length);
    expect(await control.users({ limit: 2, after: all[1]?.id ?? "" })).toEqual(all.slice(2, 4));
    expect(all.find(({ id }) => id === users.hasFace.id)?.faces).toMatchObject(
      await faces.list(users.hasFace.id),
    );
  });

  it.each([
    [{ email: "nobody" }, "the property email must be an e-mail address"],
    [{ id: "ada" }, "the property id must be a UUID"],
    [{ nme: "Ada" }, "the property nme is unknown"],
    [{ outcome: "NEW" }, "No registration becomes NEW: choose an outcome of ACTIVE, REVIEW, FAILED."],
    [
      { outcome: "x" as "ACTIVE" },
      `The body does not fit: the property outcome must be one of ${faceStatuses.join(", ")}.`,
    ],
    [{ delayMs: -1 }, "the property delayMs must be at least 0"],
    [{ userId: "" }, "the property userId must not be empty"],
    [{ userId: "  " }, "the property userId must not begin or end with a space"],
    [{ userId: "a\u0007" }, "must not begin or end with a space, or have control characters"],
    [{ userId: "eve\u202e" }, "marks of direction"],
    [{ aliases: ["ad\u200ba"] }, "characters without a width"],
    [{ name: " " }, "the property name must not be empty"],
    [{ userId: null }, "the property userId must be a string"],
    [{ userId: "x".repeat(256) }, "the property userId must have at most 255 characters"],
    [{ aliases: ["a", ""] }, "the property aliases/1 must not be empty"],
    [
      { aliases: Array.from({ length: 21 }, (_, i) => `${i}`) },
      "the property aliases must have at most 20 items",
    ],
  ])("are refused where something does not fit: %j", async (user, message) => {
    const { control } = await testSandbox();
    await expect(control.createUser(user as object)).rejects.toThrow(message);
  });
});

describe("the status of a face", () => {
  it("is moved as a registration would", async () => {
    const { faces, users, control } = await clientAndSandbox();
    const id = idOf(await faces.create(users.ada.id, { returnQRCode: true }));
    expect(await control.setFaceStatus(id, "REVIEW")).toMatchObject({ id, status: "REVIEW" });
    expect(await control.setFaceStatus(id, "ACTIVE")).toMatchObject({ status: "ACTIVE" });
    expect(await faces.list(users.ada.id)).toMatchObject([{ status: "ACTIVE" }]);
  });

  it("is not moved otherwise: the refusal says which moves are legal", async () => {
    const { faces, users, control } = await clientAndSandbox();
    const id = idOf(await faces.create(users.ada.id));
    await expect(control.setFaceStatus(id, "DISABLED")).rejects.toThrow(
      "from NEW, the registration can move it only to ACTIVATING, ACTIVE, REVIEW, FAILED.",
    );
    await expect(control.setFaceStatus("11111111-1111-4111-8111-111111111111", "ACTIVE")).rejects.toThrow(
      "There is no face with this ID.",
    );
    await expect(control.setFaceStatus(id, "DONE" as never)).rejects.toThrow(faceStatuses.join(", "));
  });
});

describe("the clock", () => {
  it("is moved on, back, and to a time", async () => {
    const { control } = await testSandbox();
    expect(await control.advanceClock(60)).toEqual({ now: "2026-11-02T12:01:00.000Z" });
    expect(await control.advanceClock({ advanceSeconds: -120 })).toEqual({ now: "2026-11-02T11:59:00.000Z" });
    expect(await control.advanceClock({ now: "2030-01-01T00:00:00+0100" })).toEqual({
      now: "2029-12-31T23:00:00.000Z",
    });
  });

  it.each([1e12, -1e12, Number.MAX_VALUE])(
    "is not moved where no date has a name: %d seconds",
    async (seconds) => {
      const { control } = await testSandbox();
      await expect(control.advanceClock(seconds)).rejects.toThrow("The clock cannot show that time");
      await expect(control.advanceClock({ now: "9999-06-01T00:00:00Z" })).rejects.toThrow(
        "of the years 1 to 9998",
      );
      expect(await control.advanceClock(0)).toEqual({ now: "2026-11-02T12:00:00.000Z" });
    },
  );
});

it("settings do not change with the object that was set or read", async () => {
  const { control } = await testSandbox();
  const given = { lifetime: 1 };
  const settings = await control.settings(given);
  given.lifetime = 2;
  settings.lifetime = 3;
  expect(await control.settings()).toEqual({ lifetime: 1, maxFacesPerUser: 5 });
});

it("the journal tells the last requests, the newest first, without anything secret", async () => {
  const { faces, users, control, sandbox } = await clientAndSandbox();
  await faces.create(users.ada.id, { returnQRCode: true });
  await faces.create(users.busy.id, { encryptedBiometricToken: biometric }).catch(() => {});
  const [conflict, created, authenticated] = await control.journal();
  expect(conflict).toMatchObject({ status: 409, request: { encryptedBiometricToken: "[redacted]" } });
  expect(created).toMatchObject({
    at: "2026-11-02T12:00:00.000Z",
    method: "POST",
    path: expect.stringContaining(users.ada.id),
    operationId: "createFaceAuthenticatorUsingPOST",
    status: 200,
    fault: null,
    response: { activationUrl: "[redacted]", activationQRCode: "[redacted]" },
  });
  expect(authenticated).toMatchObject({
    request: { sharedSecret: "[redacted]" },
    response: { authToken: "[redacted]" },
  });
  const { authToken } = await faces.authenticate();
  const text = JSON.stringify(await control.journal());
  for (const secret of [authToken, sandbox.credentials.sharedSecret, biometric.encryptedBiometricToken])
    expect(text).not.toContain(secret);
});

it("a reset forgets everything but the demo and the seed", async () => {
  const seed = {
    users: [{ id: "22222222-2222-4222-8222-222222222222", name: "Seeded" }],
    settings: { lifetime: 30 },
  };
  const { control, users, ...sandbox } = await testSandbox({ seed });
  await clientOf({ control, users, ...sandbox }).create(users.ada.id, { deliverActivationEmail: true });
  await control.createUser({ name: "Gone" });
  await control.settings({ lifetime: 60, maxFacesPerUser: 1 });
  await control.advanceClock(100);
  await control.addFault({ effect: { status: 503 } });

  await control.reset();

  const names = (await control.users()).map(({ name }) => name);
  expect(names).toContain("Seeded");
  expect(names).not.toContain("Gone");
  expect(await control.emails()).toEqual([]);
  expect(await control.faults()).toEqual([]);
  expect(await control.journal()).toEqual([]);
  expect(await control.settings()).toEqual({ lifetime: 30, maxFacesPerUser: 5 });
  expect(await control.advanceClock(0)).toEqual({ now: "2026-11-02T12:00:00.000Z" });
});

it("a reset is one step: a user who is added meanwhile does not keep it from the seed", async () => {
  const id = "22222222-2222-4222-8222-222222222222";
  const { control } = await clientAndSandbox({
    store: slowStore(),
    seed: { users: [{ id, userId: "eve" }] },
  });
  for (let i = 0; i < 20; i++) {
    const adding = control.createUser({ userId: "eve" }).catch(() => {});
    await control.reset();
    await adding;
    expect((await control.users()).filter(({ userId }) => userId === "eve")).toMatchObject([{ id }]);
  }
});

it("takes no text that the endpoints refuse", async () => {
  const { control, users } = await testSandbox();
  await expect(control.createUser({ userId: "\0" })).rejects.toThrow("has a text with the character NUL");
  await expect(control.createUser({ name: "\ud800" })).rejects.toThrow("has a text with half a character");
  expect(await control.users()).toHaveLength(Object.keys(users).length);
});

it("IDs may be in capitals, as the FaceApi takes them", async () => {
  const { faces, users, control } = await clientAndSandbox();
  const id = idOf(await faces.create(users.ada.id, { deliverActivationEmail: true }));
  expect(await control.emails({ userId: users.ada.id.toUpperCase() })).toHaveLength(1);
  expect(await control.setFaceStatus(id.toUpperCase(), "ACTIVE")).toMatchObject({ id, status: "ACTIVE" });
});
