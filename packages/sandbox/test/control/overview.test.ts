import { operationTable } from "@idaas-face/types";
import { describe, expect, it } from "vitest";
import { baseUrl, clientAndSandbox, idOf, testSandbox } from "../support/sandbox.js";

it("tells in one piece what the others tell each", async () => {
  const { faces, users, control } = await clientAndSandbox();
  await faces.create(users.ada.id, { deliverActivationEmail: true });
  await control.addFault({ effect: { status: 503 }, match: { method: "GET" } });
  await control.settings({ lifetime: 30 });
  await control.advanceClock(60);
  expect(await control.overview()).toEqual({
    clockOffsetMs: 60_000,
    settings: { lifetime: 30, maxFacesPerUser: 5 },
    users: await control.users(),
    userCount: { total: 9, found: 9, page: 1, pages: 1 },
    emails: (await control.emails()).map(({ qrCode, ...mail }) => mail),
    faults: await control.faults(),
    journal: await control.journal(),
    userNames: { [users.ada.id]: "Ada Lovelace" },
  });
});

describe("the users of requests and faults have their names", () => {
  it("on every page of the users", async () => {
    const { faces, users, control } = await clientAndSandbox();
    await faces.list(users.ada.id);
    await control.addFault({ effect: { html: true }, match: { userId: users.busy.id.toUpperCase() } });
    for (let i = 0; i < 30; i++) await control.createUser();
    const { users: shown, userNames } = await control.overview({ sort: "newest", search: "user-" });
    expect(shown.map(({ id }) => id)).not.toContain(users.ada.id);
    expect(userNames).toEqual({ [users.ada.id]: "Ada Lovelace", [users.busy.id]: expect.any(String) });
  });

  it("unless they are gone", async () => {
    const { faces, control } = await clientAndSandbox();
    const before = await control.snapshot();
    const { id } = await control.createUser({ name: "Gone" });
    await faces.list(id);
    await control.restore(before);
    expect((await control.journal())[0]).toMatchObject({ userId: id });
    expect((await control.overview()).userNames).toEqual({});
  });

  it("and the journal shows none", async () => {
    const { faces, users, control } = await clientAndSandbox();
    await faces.list(users.ada.id);
    const { journal } = await control.overview();
    expect(JSON.stringify(journal)).not.toContain("Lovelace");
  });
});

describe("to who asks again", () => {
  const { method, path } = operationTable.deleteFaceUsingDELETE;

  async function asked() {
    const sandbox = await testSandbox();
    const ask = (etag?: string | null) =>
      sandbox.fetch(`${baseUrl}/_sandbox/overview`, etag ? { headers: { "if-none-match": etag } } : {});
    return { ...sandbox, ask, etag: (await ask()).headers.get("etag") };
  }

  it("nothing is sent while nothing changes, and no request of that kind is in the journal", async () => {
    const { ask, etag, control } = await asked();
    const response = await ask(etag);
    expect([response.status, await response.text(), response.headers.get("etag")]).toEqual([304, "", etag]);
    expect(await control.journal()).toEqual([]);
  });

  it.each([
    ["a user", ({ control }) => control.createUser()],
    ["a fault", ({ control }) => control.addFault({ effect: { html: true } })],
    ["the clock", ({ control }) => control.advanceClock(1)],
    ["a request", ({ fetch }) => fetch(baseUrl + path.replace("{faceid}", "1"), { method })],
  ] as [string, (sandbox: Awaited<ReturnType<typeof testSandbox>>) => Promise<unknown>][])(
    "%s that is new makes a new response",
    async (_, change) => {
      const { ask, etag, ...sandbox } = await asked();
      await change(sandbox);
      const response = await ask(etag);
      expect(response.status).toBe(200);
      expect(response.headers.get("etag")).not.toBe(etag);
    },
  );
});

describe("a face says what can become of it", () => {
  async function faceOf(
    prepare: (all: Awaited<ReturnType<typeof clientAndSandbox>>, id: string) => Promise<unknown>,
  ) {
    const all = await clientAndSandbox();
    const { id } = await all.faces.create(all.users.ada.id, { returnQRCode: true });
    await prepare(all, idOf({ id }));
    return (await all.control.users()).find((user) => user.id === all.users.ada.id)?.faces[0];
  }

  it("by the table of its life", async () => {
    expect(await faceOf(async () => {})).toMatchObject({
      link: { path: expect.stringContaining("/activate?code="), until: "2026-11-03T12:00:00.000Z" },
      moves: {
        registration: ["ACTIVE", "REVIEW", "FAILED"],
        administrator: ["FAILED", "EXPIRED", "DISABLED"],
      },
    });
  });

  it("where it is disabled, from where it was", async () => {
    const face = await faceOf(({ faces, users }) => faces.update(users.ada.id, { status: "DISABLED" }));
    expect(face?.moves).toEqual({ registration: [], administrator: ["ACTIVATING", "EXPIRED"] });
  });

  it("where its link has ended, nothing by a phone", async () => {
    const face = await faceOf(({ control }) => control.advanceClock(24 * 60 * 60));
    expect(face?.moves.registration).toEqual([]);
    expect(face?.moves.administrator).not.toEqual([]);
  });

  it("and keeps to it", async () => {
    const { faces, users, control } = await clientAndSandbox();
    const id = idOf(await faces.create(users.ada.id, { returnQRCode: true }));
    const moved = await control.setFaceStatus(id, "REVIEW");
    expect(moved.moves.registration).toEqual(["ACTIVE", "FAILED"]);
  });
});

describe("a fault", () => {
  it("is removed alone", async () => {
    const { control } = await testSandbox();
    const [one, other] = [
      await control.addFault({ effect: { html: true } }),
      await control.addFault({ effect: { status: 500 } }),
    ];
    await control.removeFault(one.id.toUpperCase());
    expect(await control.faults()).toEqual([other]);
    await expect(control.removeFault(one.id)).rejects.toThrow("There is no fault with this ID.");
  });

  it("is removed by its endpoint", async () => {
    const { control, fetch } = await testSandbox();
    const { id } = await control.addFault({ effect: { html: true } });
    const remove = () => fetch(`${baseUrl}/_sandbox/faults/${id}`, { method: "DELETE" });
    expect((await remove()).status).toBe(200);
    expect((await remove()).status).toBe(404);
  });
});
