import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { SandboxUser, Snapshot } from "../../src/index.js";
import { type SandboxProcess, startProcess, statusOf } from "../support/sandbox-process.js";

/** Tests that several processes with one store work like one. `args` name the store. */
export function processesSuite(args: () => string[]): void {
  let all: SandboxProcess[];
  let one: SandboxProcess;
  let other: SandboxProcess;
  beforeAll(async () => {
    // All at the same moment: each finds an empty store.
    all = await Promise.all(Array.from({ length: 3 }, () => startProcess(args())));
    [one, other] = all as [SandboxProcess, SandboxProcess];
  });
  afterAll(() => Promise.all(all.map((each) => each.end("SIGTERM"))));
  beforeEach(() => one.control("POST", "reset"));

  const newUser = () => one.control<SandboxUser>("POST", "users", {});
  const takingTurns = (i: number) => all[i % all.length] as SandboxProcess;

  it("a token of one is taken by another, which lists the face that was created at the first", async () => {
    const { id } = await newUser();
    const token = await one.authenticate();
    const face = await one.facesWith(token).create(id, { returnQRCode: true });
    const listed = await other.facesWith(token).list(id);
    expect(listed.map((each) => each.id)).toEqual([face.id]);
  });

  it("of twelve creates for a user at the same time, at all of them, as many are carried out as the settings allow", async () => {
    const token = await one.authenticate();
    for (const maxFacesPerUser of [1, 5]) {
      await one.control("PUT", "settings", { maxFacesPerUser });
      const users = await Promise.all(Array.from({ length: 30 }, newUser));
      const creates = users.map(({ id }) =>
        Promise.all(
          Array.from({ length: 12 }, (_, i) => statusOf(takingTurns(i).facesWith(token).create(id))),
        ),
      );
      const expected = Array.from({ length: 12 }, (_, i) => (i < maxFacesPerUser ? 200 : 409));
      for (const statuses of await Promise.all(creates)) expect(statuses.sort()).toEqual(expected);
      const { faces } = await other.control<Snapshot>("GET", "snapshot");
      for (const { id } of users)
        expect(faces.filter(({ userId }) => userId === id)).toHaveLength(maxFacesPerUser);
    }
  });

  it("of many users with the same names at the same time, at all of them, one is created, and found at each", async () => {
    for (let round = 0; round < 10; round++) {
      const names = [`eve ${round}`, `EVA ${round}`];
      const statuses = await Promise.all(
        Array.from({ length: 12 }, (_, i) => {
          const [userId, ...aliases] = i % 2 ? names : names.toReversed();
          return statusOf(takingTurns(i).control("POST", "users", { userId, aliases }));
        }),
      );
      expect(statuses.sort()).toEqual([200, ...Array(11).fill(409)]);
      const token = await one.authenticate();
      const finders = all.map((each) => each.facesWith(token).findUser(`Eva ${round}`));
      expect(new Set((await Promise.all(finders)).map(({ id }) => id)).size).toBe(1);
    }
  });

  it("of many updates of the faces of a user, at all of them, none is lost", async () => {
    const { id: userUuid } = await newUser();
    const token = await one.authenticate();
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.push((await one.facesWith(token).create(userUuid)).id);
    const day = (i: number) => `2036-12-0${i + 1}T00:00:00.000Z`;
    await Promise.all(
      ids.map((id, i) =>
        takingTurns(i)
          .facesWith(token)
          .update(userUuid, { id, expiry: day(i) }),
      ),
    );
    const listed = await other.facesWith(token).list(userUuid);
    expect(listed.map(({ id, expiry }) => [id, expiry])).toEqual(ids.map((id, i) => [id, day(i)]));
  });

  it("a clock that is moved at one is moved at all: the tokens end", async () => {
    const { id } = await newUser();
    const token = await one.authenticate();
    expect(await statusOf(other.facesWith(token).list(id))).toBe(200);
    await one.control("POST", "clock", { advanceSeconds: 15 * 60 });
    expect(await statusOf(other.facesWith(token).list(id))).toBe(401);
  });

  it("a fault that is set at one process is triggered at all of them, as often as it says", async () => {
    const { id } = await newUser();
    const token = await one.authenticate();
    const clients = all.map((each) => each.facesWith(token));
    await one.control("POST", "faults", { effect: { status: 418 }, times: 2 });
    const statuses = await Promise.all(
      Array.from({ length: 30 }, (_, i) => statusOf((clients[i % 3] as (typeof clients)[number]).list(id))),
    );
    expect(statuses.filter((status) => status === 418)).toHaveLength(2);
    expect(statuses.filter((status) => status === 200)).toHaveLength(28);
    expect(await other.control("GET", "faults")).toMatchObject([{ triggered: 2 }]);
  });

  it("settings, a snapshot, a reset and a restore at one are seen by another", async () => {
    const { id } = await newUser();
    const token = await one.authenticate();
    await one.control("PUT", "settings", { lifetime: 30 });
    const face = await one.facesWith(token).create(id);
    expect(await other.facesWith(token).getSettings(id)).toEqual({ lifetime: 30 });
    const snapshot = await other.control("GET", "snapshot");
    await one.control("POST", "reset");
    expect(await statusOf(other.facesWith(token).list(id))).toBe(401);
    expect(await statusOf(other.facesWith(await one.authenticate()).list(id))).toBe(404);
    await one.control("PUT", "snapshot", snapshot);
    expect(await other.facesWith(token).list(id)).toMatchObject([{ id: face.id }]);
    expect(await other.control("GET", "snapshot")).toEqual(snapshot);
  });

  it("restores at one and changes at others get into nobody's way", async () => {
    const users = await Promise.all(Array.from({ length: 10 }, newUser));
    const token = await one.authenticate();
    const snapshot = await one.control("GET", "snapshot");
    const restores = (async () => {
      for (let i = 0; i < 10; i++) await one.control("PUT", "snapshot", snapshot);
    })();
    const creates = users.flatMap(({ id }) =>
      Array.from({ length: 6 }, (_, i) => statusOf(takingTurns(i).facesWith(token).create(id))),
    );
    const statuses = new Set(await Promise.all(creates));
    await restores;
    expect([...statuses].filter((status) => status !== 200 && status !== 409)).toEqual([]);
  });
}
