import { expect, it } from "vitest";
import { FlawedSnapshotError } from "../../src/store/flawed-snapshot-error.js";
import type { FaceRecord } from "../../src/store/records.js";
import { emptySnapshot, type SnapshotPart } from "../../src/store/snapshot.js";
import type { Store } from "../../src/store/store.js";
import { adding, application, face, mail, token, user } from "../support/records.js";
import { wholeSnapshot } from "../support/whole-snapshot.js";

/** Tests what all stores do with snapshots. `store` returns the store of a test, which is empty at first. */
export function snapshotSuite(store: () => Store): void {
  const versionOf = async (id: string) => (await store().user(id))?.version ?? -1;

  it("puts a snapshot in the place of everything", async () => {
    const used = face(1, { platform: "iOS", lastUsed: 100, expiry: 200 });
    const ada = user(1, { userId: "ada", aliases: ["countess"] });
    await store().addUser(ada, [used]);
    await store().addApplication(application(1, { allowLongLivedToken: true }));
    await store().addToken(token("one", 100), 0);
    const userId = user(1).id;
    await store().changeFaces({
      userId,
      version: await versionOf(userId),
      faces: [used],
      mails: [mail(1, "a"), mail(1, "b")],
    });
    const { value, version } = await store().shared();
    await store().changeShared({ ...value, settings: { lifetime: 1, maxFacesPerUser: 2 } }, version);
    const snapshot = JSON.parse(JSON.stringify(await wholeSnapshot(store())));

    await store().restore([emptySnapshot]);
    expect(await wholeSnapshot(store())).toEqual(emptySnapshot);
    expect(await store().userNamed("countess")).toBeUndefined();
    await store().addUser(user(2, { userId: "countess" }));
    await store().restore([snapshot]);

    expect(await wholeSnapshot(store())).toEqual(snapshot);
    expect(await store().user(user(2).id)).toBeUndefined();
    expect((await store().lookUp({ faceId: face(1).id })).user?.value.faces).toEqual([used]);
    expect((await store().userNamed("Countess"))?.value.user).toEqual(ada);
    expect(await store().addUser(user(2, { userId: "ada" }))).toBe(false);
  });

  it("gives many snapshots at a time, and goes on after those that nobody reads to their end", async () => {
    for (let i = 0; i < 120; i++) await store().addUser(user(i, { userId: `user-${i}` }), [face(i)]);
    for (let i = 0; i < 12; i++)
      for await (const piece of store().snapshot()) if (piece.includes(user(0).id)) break;
    const all = await Promise.all(Array.from({ length: 5 }, () => wholeSnapshot(store())));
    for (const { users, faces } of all) expect([users.length, faces.length]).toEqual([120, 120]);
    expect(await store().addUser(user(120))).toBe(true);
  });

  it("takes the parts of a snapshot in any order", async () => {
    const own = [face(1), face(2, { userId: user(1).id })];
    const { shared } = emptySnapshot;
    await store().restore([
      { faces: [own[0] as FaceRecord], mails: [mail(1, "a")] },
      { shared: { ...shared, settings: { lifetime: 9 } } },
      {},
      { tokens: [token("hash", 1)], mails: [mail(1, "b"), mail(1, "c")], faces: [own[1] as FaceRecord] },
      { users: [user(2)] },
      { users: [user(1)], applications: [application(1)] },
    ]);
    const { users, faces, mails, tokens, applications, ...rest } = await wholeSnapshot(store());
    expect(users.map(({ id }) => id).sort()).toEqual([user(1).id, user(2).id]);
    expect([faces, tokens, applications]).toEqual([own, [token("hash", 1)], [application(1)]]);
    expect(mails).toEqual([mail(1, "a"), mail(1, "b"), mail(1, "c")]);
    expect(rest.shared.settings).toEqual({ lifetime: 9 });
    expect((await store().user(user(1).id))?.value.faces).toEqual(own);
  });

  it.each<[string, SnapshotPart[], string]>([
    [
      "a face of nobody",
      [{ faces: [face(1)] }, { users: [user(2)] }],
      `The face ${face(1).id} belongs to no user`,
    ],
    ["a user twice", [{ users: [user(1)] }, { users: [user(1)] }], "Two users of the snapshot are the same."],
    ["two shared states", [{ shared: emptySnapshot.shared }], "The snapshot has two shared states."],
    ["an application twice", [{ applications: [application(1), application(1)] }], "Two applications"],
    [
      "a token twice",
      [{ tokens: [token("a", 0)] }, { tokens: [token("b", 0), token("a", 1)] }],
      "Two tokens",
    ],
    [
      "a face twice",
      [{ users: [user(1)] }, { faces: [face(1, { status: "FAILED" }), face(1)] }],
      "Two faces",
    ],
    [
      "two users of one login name",
      [{ users: [user(1)] }, { users: [user(2, { userId: "USER-1" })] }],
      "Two names of the snapshot are the same.",
    ],
    [
      "an alias that is another user's login name",
      [{ users: [user(1), user(2, { aliases: ["User-1"] })] }],
      "Two names of the snapshot are the same.",
    ],
  ])("refuses a snapshot with %s, and changes nothing", async (_, parts, message) => {
    await store().addUser(user(7), [face(7)]);
    const before = await wholeSnapshot(store());
    const restored = store().restore([...parts, { shared: emptySnapshot.shared }]);
    await expect(restored).rejects.toThrow(message);
    await expect(restored).rejects.toBeInstanceOf(FlawedSnapshotError);
    expect(await wholeSnapshot(store())).toEqual(before);
  });

  it("changes nothing where the parts of a snapshot break off, and serves others while it waits for them", async () => {
    await store().addUser(user(7), [face(7)]);
    async function* parts() {
      yield { users: [user(1)] };
      expect(await store().addUser(user(8))).toBe(true);
      throw new Error("The body has broken off.");
    }
    await expect(store().restore(parts())).rejects.toThrow("The body has broken off.");
    expect((await store().users({ limit: 9 })).map((one) => one.user.id)).toEqual([user(7).id, user(8).id]);
  });

  it("takes several snapshots at a time, each as a whole", async () => {
    const restore = (number: number) =>
      store().restore([
        { users: [user(number)] },
        { faces: [face(number)] },
        { shared: emptySnapshot.shared },
      ]);
    await Promise.all([restore(1), restore(2), restore(3)]);
    const [{ users: [owner] = [], faces }] = [await wholeSnapshot(store())];
    expect(faces.map(({ userId }) => userId)).toEqual([owner?.id]);
  });

  it("a snapshot that is there as a whole does not wait for one that still arrives", async () => {
    let finish = () => {};
    const sent = new Promise<void>((resolve) => {
      finish = resolve;
    });
    async function* slow() {
      await sent;
      yield emptySnapshot;
    }
    const arriving = store().restore(slow());
    await store().restore([{ ...emptySnapshot, users: [user(1)] }]);
    expect(await store().users({ limit: 9 })).toHaveLength(1);
    finish();
    await arriving;
    expect(await store().users({ limit: 9 })).toEqual([]);
  });

  it("brings no version back with a snapshot", async () => {
    await store().addUser(user(1));
    const userId = user(1).id;
    const version = await versionOf(userId);
    const shared = await store().shared();
    await store().restore([await wholeSnapshot(store())]);
    expect(await store().changeFaces({ userId, version, ...adding(face(1)) })).toBe(false);
    expect(await store().changeShared(shared.value, shared.version)).toBe(false);
  });
}
