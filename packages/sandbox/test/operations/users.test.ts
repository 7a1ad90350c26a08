import { isConflictError, isNotFoundError } from "@idaas-face/client";
import { expect, it, vi } from "vitest";
import { changeFaces } from "../../src/operations/users.js";
import { sha256 } from "../../src/platform/hash.js";
import { secureRandom } from "../../src/platform/random.js";
import { emptyShared } from "../../src/store/snapshot.js";
import { mail, user } from "../support/records.js";
import { clientAndSandbox, noon } from "../support/sandbox.js";
import { slowStore } from "../support/slow-store.js";

it("a user who does not exist has neither faces nor settings", async () => {
  const { faces } = await clientAndSandbox();
  const nobody = "11111111-1111-4111-8111-111111111111";
  await expect(faces.list(nobody)).rejects.toSatisfy(isNotFoundError);
  await expect(faces.getSettings(nobody)).rejects.toSatisfy(isNotFoundError);
});

it("the settings of the account are those of every user", async () => {
  const { faces, users, control } = await clientAndSandbox();
  expect(await faces.getSettings(users.ada.id)).toEqual({ lifetime: 180 });
  await control.settings({ lifetime: 365 });
  for (const { id } of [users.ada, users.grace])
    expect(await faces.getSettings(id)).toEqual({ lifetime: 365 });
});

it("everything about a busy user is in conflict", async () => {
  const { faces, users, control } = await clientAndSandbox();
  const { id } = users.busy;
  const face = (await control.users()).find((user) => user.id === id)?.faces[0]?.id ?? "";
  const calls = [
    faces.findUser(users.busy.userId),
    faces.list(id),
    faces.getSettings(id),
    faces.create(id),
    faces.createV1(id),
    faces.update(id, {}),
    faces.update(id, { id: face }),
    faces.delete(face),
    faces.sendActivationEmail(face),
  ];
  const outcomes = await Promise.all(calls.map((call) => call.then(() => "carried out", isConflictError)));
  expect(outcomes).toEqual(calls.map(() => true));
});

it("each operation on a slow user takes two seconds once", async () => {
  const slept: number[] = [];
  const sleep = async (ms: number) => void slept.push(ms);
  const { faces, users } = await clientAndSandbox({ sleep });
  await faces.create(users.slow.id);
  await faces.list(users.slow.id);
  await faces.findUser(users.slow.userId);
  await faces.list(users.ada.id);
  expect(slept).toEqual([2000, 2000, 2000]);
});

it("each e-mail is handed on once, and only when the store has it, however often its change was decided", async () => {
  const deliver = vi.fn();
  const world = {
    store: slowStore(),
    clock: () => noon,
    random: secureRandom,
    hash: sha256,
    sleep: async () => {},
    deliver,
  };
  const owner = user(1);
  await world.store.addUser(owner);
  const moment = { world, shared: emptyShared, now: noon };
  const sought = { user: await world.store.user(owner.id), missing: "userNotFound" } as const;
  const send = (subject: string) =>
    changeFaces(sought, moment, () => ({ result: undefined, change: { mails: [mail(1, subject)] } }));
  await Promise.all(["one", "two", "three"].map(send));
  const kept = await world.store.mails({ limit: 10, userId: undefined });
  expect(deliver.mock.calls.flat()).toEqual(kept.reverse());
  expect(kept).toHaveLength(3);
});
