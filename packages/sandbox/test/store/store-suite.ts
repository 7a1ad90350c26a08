import { beforeEach, expect, it, onTestFinished } from "vitest";
import { emptySnapshot } from "../../src/store/snapshot.js";
import { type Store, tokensToPrune } from "../../src/store/store.js";
import { adding, application, face, mail, token, user } from "../support/records.js";
import { wholeSnapshot } from "../support/whole-snapshot.js";
import { snapshotSuite } from "./snapshot-suite.js";

/** Tests the behaviour that all stores share. `open` makes an empty one. */
export function storeSuite(open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    onTestFinished(() => store.close());
  });

  const versionOf = async (id: string) => (await store.user(id))?.version ?? -1;

  it("finds nothing where there is nothing", async () => {
    expect(await store.user(user(1).id)).toBeUndefined();
    expect(await store.application(application(1).id)).toBeUndefined();
    const names = { tokenHash: "hash", faceId: face(1).id };
    expect(await store.lookUp(names)).toEqual({ shared: await store.shared() });
    expect(await store.users({ limit: 10 })).toEqual([]);
    expect(await store.mails({ limit: 10 })).toEqual([]);
    expect(await wholeSnapshot(store)).toEqual(emptySnapshot);
  });

  it("finds a user with their faces, by the user's ID and by that of a face", async () => {
    expect(await store.addUser(user(1), [face(1)])).toBe(true);
    await store.addUser(user(2), [face(2)]);
    const found = await store.user(user(1).id);
    expect(found?.value).toEqual({ user: user(1), faces: [face(1)] });
    expect((await store.lookUp({ userId: user(1).id })).user).toEqual(found);
    expect((await store.lookUp({ faceId: face(1).id })).user).toEqual(found);
    expect((await store.lookUp({ userId: user(1).id, faceId: face(2).id })).user).toEqual(found);
  });

  it("finds a user by login name and alias, in any case", async () => {
    const ada = user(1, { userId: "Ada", aliases: ["ada.lovelace", "Ärger", "ada"] });
    expect(await store.addUser(ada, [face(1)])).toBe(true);
    await store.addUser(user(2, { userId: "grace" }));
    const found = await store.user(ada.id);
    expect(found?.value).toEqual({ user: ada, faces: [face(1)] });
    for (const name of ["Ada", "ada", "ADA", "Ada.Lovelace", "ärger", "ÄRGER"])
      expect(await store.userNamed(name)).toEqual(found);
    for (const name of ["", "ad", "ada ", "lovelace", "arger", ada.id, "%", "_da"])
      expect(await store.userNamed(name)).toBeUndefined();
  });

  it("finds a user who was changed since by the name as well", async () => {
    await store.addUser(user(1, { userId: "ada" }));
    const version = await versionOf(user(1).id);
    await store.changeFaces({ userId: user(1).id, version, ...adding(face(1)) });
    expect(await store.userNamed("ada")).toEqual(await store.user(user(1).id));
  });

  it("lets no two users share a name, whether it is a login name or an alias, in any case", async () => {
    expect(await store.addUser(user(1, { userId: "ada", aliases: ["countess"] }))).toBe(true);
    const others = [
      { userId: "ada" },
      { userId: "ADA" },
      { userId: "Countess" },
      { userId: "eve", aliases: ["free", "Ada"] },
      { userId: "eve", aliases: ["COUNTESS"] },
    ];
    for (const names of others) expect(await store.addUser(user(2, names), [face(2)])).toBe(false);
    expect(await store.user(user(2).id)).toBeUndefined();
    expect((await store.lookUp({ faceId: face(2).id })).user).toBeUndefined();
    // The refused user has taken no name.
    expect(await store.addUser(user(2, { userId: "eve", aliases: ["free"] }), [face(2)])).toBe(true);
    expect((await store.userNamed("free"))?.value.user.id).toBe(user(2).id);
    expect((await store.userNamed("ada"))?.value.user.id).toBe(user(1).id);
  });

  it("lets one of many users win who are added with the same names at the same time", async () => {
    // So many that the writes overlap, on open connections.
    const names = Array.from({ length: 200 }, (_, i) => `name-${i}`);
    await Promise.all(names.map(() => store.shared()));
    const added = await Promise.all(
      Array.from({ length: 20 }, (_, i) => {
        const [userId = "", ...aliases] = i % 2 ? names : names.toReversed();
        return store.addUser(user(i, { userId, aliases }));
      }),
    );
    expect(added.filter(Boolean)).toHaveLength(1);
    expect(await store.users({ limit: 30 })).toHaveLength(1);
    const owners = await Promise.all(names.map((name) => store.userNamed(name)));
    expect(new Set(owners.map((owner) => owner?.value.user.id))).toEqual(
      new Set([user(added.indexOf(true)).id]),
    );
  });

  it("finds the application that a request names itself", async () => {
    await store.addApplication(application(1));
    await store.addApplication(application(2));
    expect((await store.lookUp({ applicationId: application(2).id })).application).toEqual(application(2));
    expect((await store.lookUp({ applicationId: application(3).id })).application).toBeUndefined();
    expect((await store.lookUp({ applicationId: "" })).application).toBeUndefined();
    await store.addToken(token("one", 100), 0);
    const both = { applicationId: application(2).id, tokenHash: "one" };
    expect((await store.lookUp(both)).application).toEqual(application(2));
  });

  it("finds a token with the application that got it", async () => {
    await store.addApplication(application(1));
    await store.addToken(token("one", 100), 0);
    await store.addToken({ ...token("orphan", 100), applicationId: user(9).id }, 0);
    const known = await store.lookUp({ tokenHash: "one" });
    expect(known).toMatchObject({ token: token("one", 100), application: application(1), user: undefined });
    expect((await store.lookUp({ tokenHash: "orphan" })).application).toBeUndefined();
  });

  it("adds a user or an application once, and leaves the first as it is", async () => {
    expect(await store.addUser(user(1))).toBe(true);
    expect(await store.addUser(user(1, { name: "Eve" }), [face(1)])).toBe(false);
    expect((await store.user(user(1).id))?.value).toEqual({ user: user(1), faces: [] });
    expect(await store.addApplication(application(1))).toBe(true);
    expect(await store.addApplication({ ...application(1), name: "Other" })).toBe(false);
    expect(await store.application(application(1).id)).toEqual(application(1));
  });

  it("changes faces and sends mail together, and keeps the order of the faces", async () => {
    await store.addUser(user(1), [face(1), face(1, { id: face(2).id })]);
    const disabled = face(1, { status: "DISABLED" });
    const added = face(1, { id: face(3).id });
    const faces = [disabled, face(1, { id: face(2).id }), added];
    const change = { faces, added: [added.id], mails: [mail(1, "Hello")] };

    expect(
      await store.changeFaces({ ...change, userId: user(1).id, version: await versionOf(user(1).id) }),
    ).toBe(true);

    expect((await store.user(user(1).id))?.value.faces).toEqual(faces);
    expect((await store.lookUp({ faceId: added.id })).user?.value.faces).toEqual(faces);
    expect(await store.mails({ limit: 10 })).toEqual([mail(1, "Hello")]);
  });

  it("removes a face", async () => {
    await store.addUser(user(1), [face(1)]);
    const version = await versionOf(user(1).id);
    const change = { faces: [], removed: [face(1).id] };
    expect(await store.changeFaces({ userId: user(1).id, version, ...change })).toBe(true);
    expect((await store.lookUp({ faceId: face(1).id })).user).toBeUndefined();
    expect((await store.user(user(1).id))?.value.faces).toEqual([]);
  });

  it("makes no part of a change that was decided on an older version, or on a user who is gone", async () => {
    await store.addUser(user(1));
    const userId = user(1).id;
    const version = await versionOf(userId);
    await store.changeFaces({ userId, version, ...adding(face(1)) });

    const late = { ...adding(face(1, { id: face(2).id })), mails: [mail(1, "Late")] };
    expect(await store.changeFaces({ ...late, userId, version })).toBe(false);
    expect(await store.changeFaces({ ...late, userId: user(9).id, version })).toBe(false);

    expect((await store.user(userId))?.value.faces).toEqual([face(1)]);
    expect(await store.mails({ limit: 10 })).toEqual([]);
  });

  it("lets one of many changes win that were decided on the same version", async () => {
    await store.addUser(user(1));
    const version = await versionOf(user(1).id);
    const attempts = Array.from({ length: 100 }, (_, i) =>
      store.changeFaces({ userId: user(1).id, version, ...adding(face(1, { id: face(i).id })) }),
    );
    expect((await Promise.all(attempts)).filter(Boolean)).toHaveLength(1);
    expect((await store.user(user(1).id))?.value.faces).toHaveLength(1);
  });

  it("forgets a token that is removed", async () => {
    await store.addToken(token("one", 100), 0);
    expect((await store.lookUp({ tokenHash: "one" })).token).toEqual(token("one", 100));
    await store.removeToken("one");
    expect((await store.lookUp({ tokenHash: "one" })).token).toBeUndefined();
  });

  it("removes tokens that are over when it gets new ones, and none that is good", async () => {
    for (let i = 0; i < tokensToPrune; i++) await store.addToken(token(`old ${i}`, 100), 0);
    await store.addToken(token("good", 300), 0);
    await store.addToken(token("new", 300), 200);
    expect((await wholeSnapshot(store)).tokens.map(({ hash }) => hash).sort()).toEqual(["good", "new"]);
  });

  it("changes what is shared only from the version that was seen", async () => {
    const { value, version } = await store.shared();
    const changed = { ...value, clockOffsetMs: 1000 };
    expect(await store.changeShared(changed, version)).toBe(true);
    expect(await store.changeShared({ ...value, clockOffsetMs: 1 }, version)).toBe(false);
    expect((await store.shared()).value).toEqual(changed);
  });

  it("gives users page by page, in the order of their IDs", async () => {
    for (const number of [3, 1, 2]) await store.addUser(user(number), [face(number)]);
    const first = await store.users({ limit: 2 });
    expect(first.map((one) => one.user.id)).toEqual([user(1).id, user(2).id]);
    expect(first[0]?.faces).toEqual([face(1)]);
    expect(await store.users({ limit: 2, after: user(2).id })).toEqual([{ user: user(3), faces: [face(3)] }]);
  });

  it("gives the newest mail first, to all or to one user", async () => {
    for (const number of [1, 2]) await store.addUser(user(number));
    for (const [number, subject] of [
      [1, "a"],
      [2, "b"],
      [1, "c"],
    ] as const) {
      const userId = user(number).id;
      const change = { faces: [], mails: [mail(number, subject)] };
      await store.changeFaces({ userId, version: await versionOf(userId), ...change });
    }
    const subjects = async (page: Parameters<Store["mails"]>[0]) =>
      (await store.mails(page)).map(({ subject }) => subject);
    expect(await subjects({ limit: 2 })).toEqual(["c", "b"]);
    expect(await subjects({ limit: 2, userId: user(1).id })).toEqual(["c", "a"]);
  });

  it("takes any text for a key, and keeps any text in a record", async () => {
    expect(await store.user("\0")).toBeUndefined();
    const names = { tokenHash: "\0\ud800", faceId: "\0" };
    expect(await store.lookUp(names)).toEqual({ shared: await store.shared() });
    expect(await store.userNamed("\0")).toBeUndefined();
    expect((await store.lookUp({ applicationId: "\0" })).application).toBeUndefined();
    expect(await store.users({ limit: 1, after: "\0" })).toEqual([]);
    expect(await store.mails({ limit: 1, userId: "\0" })).toEqual([]);
    const text = "\0\ud800\u{1f600}'\\";
    const odd = user(1, { name: text, userId: text, aliases: [`${text}%`] });
    expect(await store.addUser(odd)).toBe(true);
    expect((await store.user(odd.id))?.value.user).toEqual(odd);
    expect((await store.userNamed(text))?.value.user).toEqual(odd);
    expect(await store.addUser(user(2, { userId: text }))).toBe(false);
  });

  snapshotSuite(() => store);
}
