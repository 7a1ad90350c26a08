import { operationTable } from "@idaas-face/types";
import { describe, expect, it, vi } from "vitest";
import { createSandbox, type Seed } from "../../src/core.js";
import { demoUsers } from "../../src/seed/demo.js";
import { MemoryStore } from "../../src/store/memory-store.js";
import { user } from "../support/records.js";
import { clientAndSandbox, clientOf, testSandbox } from "../support/sandbox.js";

describe("a seed", () => {
  const id = "22222222-2222-4222-8222-222222222222";
  const anApplication = { id, sharedSecret: "s", name: "n", permissions: [] };

  it("adds applications, users with faces, and settings", async () => {
    const application = {
      id,
      sharedSecret: "a-secret-of-the-seed",
      name: "Seeded",
      permissions: [
        operationTable.getFacesUsingGET.permission,
        operationTable.userByUseridUsingPOST.permission,
      ],
    };
    const seed = {
      applications: [application],
      users: [{ id, userId: "Eve", aliases: ["moneypenny"], face: "REVIEW" as const }],
      settings: { lifetime: 30 },
    };
    const sandbox = await testSandbox({ seed });
    const credentials = { applicationId: id, sharedSecret: application.sharedSecret };
    const faces = clientOf({ ...sandbox, applications: { ...sandbox.applications, admin: credentials } });
    // The face of a seed lasts as long as its settings say.
    const expiry = "2026-12-02T12:00:00.000Z";
    expect(await faces.list(id)).toMatchObject([{ status: "REVIEW", expiry }]);
    expect(await faces.getSettings(id)).toEqual({ lifetime: 30 });
    for (const name of ["eve", "MoneyPenny"]) expect(await faces.findUser(name)).toMatchObject({ id });
  });

  it("may write the ID of an application in capitals, and so may who authenticates", async () => {
    const capital = "ABCDEFAB-2222-4222-8222-222222222222";
    const application = { ...anApplication, id: capital, allowLongLivedToken: true };
    const sandbox = await testSandbox({ seed: { applications: [application] } });
    const { path, method } = operationTable.authenticateAdminApiUsingPOST;
    const headers = { "content-type": "application/json" };
    for (const applicationId of [capital, capital.toLowerCase()]) {
      const body = JSON.stringify({ applicationId, sharedSecret: "s" });
      expect((await sandbox.fetch(`http://x${path}`, { method, headers, body })).status).toBe(200);
      const authorization = `${applicationId},s`;
      const list = operationTable.getFacesUsingGET.path.replace("{userid}", sandbox.users.ada.id);
      expect((await sandbox.fetch(`http://x${list}`, { headers: { authorization } })).status).toBe(403);
    }
  });

  it.each([
    [{ users: [{ name: "No ID" }] }, "The seed does not fit: `users[0].id` is missing."],
    [
      { users: [{ userId: "x", nam: "y" }] },
      "`users[0].id` is missing. `users[0].nam` is unknown: did you mean `name`?",
    ],
    [{ user: [] }, "The seed does not fit: `user` is unknown: did you mean `users`?"],
    [[], "The seed does not fit: it must be an object."],
    [{ users: [{ id, outcome: "NEW" }] }, "no registration becomes NEW"],
    [{ users: [{ id, userId: " " }] }, "`users[0].userId` must not begin or end with a space"],
    [{ users: [{ id, name: "" }] }, "`users[0].name` must not be empty"],
    [{ users: [{ id: "nope" }] }, "`users[0].id` must be a UUID"],
    [{ users: [{ id, aliases: "a" }] }, "`users[0].aliases` must be an array"],
    [{ settings: { maxFacesPerUser: 11 } }, "`settings.maxFacesPerUser` must be at most 10"],
    [{ settings: { lifetime: 0 } }, "`settings.lifetime` must be at least 1"],
    [
      { settings: { level: "HIGH" } },
      "`settings.level` is unknown: choose from `lifetime`, `maxFacesPerUser`.",
    ],
    [{ users: [{ id }, { id: id.toUpperCase() }] }, `two users have the ID ${id}. Remove one.`],
    [
      { applications: [anApplication, { ...anApplication, name: "Another" }] },
      `two applications have the ID ${anApplication.id}.`,
    ],
    [{ people: [] }, "`people` is unknown: choose from `applications`, `users`, `settings`."],
    [
      { applications: [{ id, sharedSecret: "s", name: "n", permissions: ["FACE:EAT"] }] },
      "`applications[0].permissions[0]` must be one of USERS:VIEW, ",
    ],
  ])("that does not fit is refused: %j", async (seed, message) => {
    await expect(createSandbox({ seed: seed as object })).rejects.toThrow(message);
  });
});

/** Makes a store that adds users in the opposite order of the calls, as a pool of connections may. */
function lastFirstStore(): MemoryStore {
  const store = new MemoryStore();
  const add = store.addUser.bind(store);
  let rounds = 100;
  vi.spyOn(store, "addUser").mockImplementation(async (...user) => {
    for (let round = rounds--; round > 0; round--) await Promise.resolve();
    return add(...user);
  });
  return store;
}

it("a seed with many mistakes is refused with the first of them, and the number of the others", async () => {
  const users = Array.from({ length: 1000 }, () => ({ id: "no UUID" }));
  await expect(createSandbox({ seed: { users } })).rejects.toThrow(
    /`users\[19\]\.id` must be a UUID\. And 980 more\.$/,
  );
});

it("a seed that is changed afterwards changes nothing for a reset", async () => {
  const seed: Seed = { users: [{ id: "22222222-2222-4222-8222-222222222222", name: "Eve" }] };
  const { control } = await testSandbox({ seed });
  seed.users?.push({ id: "no UUID" });
  await control.reset();
  expect((await control.users()).map(({ id }) => id)).not.toContain("no UUID");
});

it("the credentials and the users are those of the seed, where it replaces some of the demo", async () => {
  const { applications, users } = await testSandbox();
  const { applicationId } = applications.admin;
  const seed: Seed = {
    applications: [
      { id: applicationId.toUpperCase(), sharedSecret: "own secret", name: "Own", permissions: [] },
    ],
    users: [{ id: users.ada.id, userId: "ada.2", name: "Ada" }],
  };
  const sandbox = await testSandbox({ seed });
  expect(sandbox.credentials).toEqual({ applicationId, sharedSecret: "own secret" });
  expect(sandbox.users.ada).toEqual({ id: users.ada.id, userId: "ada.2", name: "Ada" });
  await expect(clientOf(sandbox).authenticate()).resolves.toBeDefined();
});

describe("the names of a seed", () => {
  const anotherApplication = {
    id: "55555555-5555-4555-8555-555555555555",
    sharedSecret: "s",
    name: "n",
    permissions: [],
  };
  const [one, other] = ["22222222-2222-4222-8222-222222222222", "33333333-3333-4333-8333-333333333333"];

  it.each([
    [
      "of two users of it",
      [
        { id: one, userId: "eve" },
        { id: other, aliases: ["EVE"] },
      ],
    ],
    ["of a user of the demo", [{ id: one, userId: "Ada" }]],
  ])("are refused where they are those %s", async (_, users) => {
    await expect(createSandbox({ seed: { users } })).rejects.toThrow(
      "have a login name or an alias in common. Choose another one.",
    );
  });

  it("may be those of a demo user whom the seed replaces, by an ID in capitals too", async () => {
    const ada = { id: demoUsers.ada.id.toUpperCase(), userId: "Ada", name: "Ada King" };
    const { faces } = await clientAndSandbox({ seed: { users: [ada] } });
    expect(await faces.findUser("ada")).toMatchObject({ id: demoUsers.ada.id, lastName: "King" });
  });

  it("go to the users of the seed, in whatever order the store makes its writes", async () => {
    const users = [
      { id: demoUsers.ada.id, userId: "other" },
      { id: one, userId: "ada" },
    ];
    for (const store of [new MemoryStore(), lastFirstStore()]) {
      await testSandbox({ store, seed: { users } });
      expect((await store.userNamed("other"))?.value.user.id).toBe(demoUsers.ada.id);
      expect((await store.userNamed("ada"))?.value.user.id).toBe(one);
    }
  });

  it("are refused where a user of the store has them, before anything is written", async () => {
    const store = new MemoryStore();
    const first = await testSandbox({ store });
    await first.control.createUser({ id: other, userId: "eve" });
    const before = await first.control.snapshot();
    const users = [{ id: "44444444-4444-4444-8444-444444444444" }, { id: one, aliases: ["Eve"] }];
    const seed = { users, applications: [anotherApplication], settings: { lifetime: 1 } };
    await expect(createSandbox({ store, seed })).rejects.toThrow(
      `The user ${one} of the seed cannot be added: the user ${other} has the login name or an alias. Choose others.`,
    );
    expect(await first.control.snapshot()).toEqual(before);
  });

  it("are not refused where another process adds the same user in the meantime", async () => {
    const store = new MemoryStore();
    const seed = { users: [{ id: one, userId: "eve" }] };
    await testSandbox({ store, seed });
    // The look for the ID comes before the other process has added the user, the look for the name after.
    vi.spyOn(store, "user").mockResolvedValueOnce(undefined);
    await expect(createSandbox({ store, seed })).resolves.toBeDefined();
  });

  it("are refused where another process takes them in the meantime", async () => {
    const store = new MemoryStore();
    vi.spyOn(store, "addUser").mockImplementationOnce(async () => {
      await store.addUser(user(1, { userId: "eve" }));
      return false;
    });
    const start = createSandbox({ store, seed: { users: [{ id: one, userId: "Eve" }] } });
    await expect(start).rejects.toThrow(`the user ${user(1).id} has the login name or an alias`);
  });

  it("hold up no start where a user of the store has those of the demo", async () => {
    const store = new MemoryStore();
    const first = await testSandbox({ store });
    const snapshot = await first.control.snapshot();
    const { ada } = first.users;
    await first.control.restore({ ...snapshot, users: snapshot.users.filter(({ id }) => id !== ada.id) });
    await first.control.createUser({ id: other, userId: "ada" });
    await testSandbox({ store });
    expect((await store.userNamed("ada"))?.value.user.id).toBe(other);
  });
});
