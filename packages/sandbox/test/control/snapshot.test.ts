import { describe, expect, it } from "vitest";
import { biometric } from "../support/biometric.js";
import { iPhone } from "../support/phones.js";
import { clientAndSandbox, idOf, testSandbox } from "../support/sandbox.js";

describe("a snapshot", () => {
  it("can be restored when a clock that was set back has brought back more faces than a user may have", async () => {
    const { faces, users, control } = await clientAndSandbox();
    await control.settings({ maxFacesPerUser: 10, lifetime: 1 });
    const createTen = async () => {
      for (let i = 0; i < 10; i++) await faces.create(users.ada.id, { encryptedBiometricToken: biometric });
    };
    await createTen();
    await control.advanceClock(24 * 60 * 60);
    await createTen();
    await control.advanceClock(-24 * 60 * 60);
    const snapshot = await control.snapshot();
    await control.restore(snapshot);
    expect(await control.snapshot()).toEqual(snapshot);
  });

  it("takes one that is longer than a piece, wherever its characters are cut", async () => {
    const { control } = await clientAndSandbox();
    for (let i = 0; i < 250; i++)
      await control.createUser({ name: "😀".repeat(100), aliases: [`x${"y".repeat(i % 7)}-${i}`] });
    const snapshot = await control.snapshot();
    expect(JSON.stringify(snapshot).length).toBeGreaterThan(2 ** 16);
    await control.reset();
    await control.restore(snapshot);
    expect(await control.snapshot()).toEqual(snapshot);
  });

  it("brings everything back, tokens, names, settings and the use of faces too", async () => {
    const { faces, users, control, sandbox } = await clientAndSandbox();
    const { activationUrl, id } = await faces.create(users.ada.id, { deliverActivationEmail: true });
    await sandbox.fetch(`${activationUrl}&status=ACTIVE`, {
      method: "POST",
      headers: iPhone,
      redirect: "manual",
    });
    await control.useFace(idOf({ id }));
    const eve = await control.createUser({ userId: "Eve", aliases: ["moneypenny"] });
    await control.settings({ lifetime: 10, maxFacesPerUser: 2 });
    await control.advanceClock(60);
    const snapshot = await control.snapshot();
    const [list, mails] = [await faces.list(users.ada.id), await control.emails()];

    expect(list).toMatchObject([{ platform: "iOS", lastUsed: "2026-11-02T12:00:00.000Z" }]);

    await faces.delete(idOf(list[0] ?? {}));
    await control.reset();
    await control.restore(snapshot);

    expect(await control.snapshot()).toEqual(snapshot);
    expect(await faces.list(users.ada.id)).toEqual(list);
    expect(await control.emails()).toEqual(mails);
    expect(await control.settings()).toEqual({ lifetime: 10, maxFacesPerUser: 2 });
    expect(await faces.findUser("MONEYPENNY")).toMatchObject({ id: eve.id });
    expect((await control.journal()).filter(({ operationId }) => operationId?.startsWith("auth"))).toEqual(
      [],
    );
  });

  it("that does not fit is refused, and changes nothing", async () => {
    const { control } = await testSandbox();
    const snapshot = await control.snapshot();
    const [face] = snapshot.faces;
    if (!face) throw new Error("The demo has no face.");
    const stranger = { ...face, userId: "11111111-1111-4111-8111-111111111111" };
    await expect(control.restore({ ...snapshot, faces: [stranger] })).rejects.toThrow("belongs to no user");
    await expect(
      control.restore({ ...snapshot, faces: [{ ...face, status: "DONE" as never }] }),
    ).rejects.toThrow("the property faces/0/status must be one of");
    const token = { hash: "0".repeat(64), applicationId: stranger.userId, expires: 0.5 };
    await expect(control.restore({ ...snapshot, tokens: [token] })).rejects.toThrow(
      "the property tokens/0/expires must be",
    );
    const [ada, ...others] = snapshot.users;
    const namesakes = [{ ...ada, aliases: ["GRACE"] } as NonNullable<typeof ada>, ...others];
    await expect(control.restore({ ...snapshot, users: namesakes })).rejects.toThrow("Two names");
    expect(await control.snapshot()).toEqual(snapshot);
  });
});
