import type { Control } from "../../../src/core.js";
import { statusAt } from "../../../src/face/judge.js";
import { counts } from "../../../src/face/life.js";
import { namesOfUser } from "../../../src/store/names-of-user.js";

const ofEveryObject = Object.getOwnPropertyNames(Object.prototype).join();

/** Counts the faces of each user that count, by the sandbox's clock. */
export async function countedFaces(control: Control): Promise<Map<string, number>> {
  const { faces } = await control.snapshot();
  const now = Date.parse((await control.advanceClock(0)).now);
  const counted = new Map<string, number>();
  for (const face of faces)
    if (counts(statusAt(face, now))) counted.set(face.userId, (counted.get(face.userId) ?? 0) + 1);
  return counted;
}

/**
 * Lists the problems of a snapshot, as sentences.
 *
 * @param most the number of faces of a user that may count. Without it, any number: setting the clock back revives faces.
 */
export async function worldFlaws(control: Control, most?: number): Promise<string[]> {
  const snapshot = await control.snapshot();
  const flaws: string[] = [];
  for (const [id, count] of await countedFaces(control))
    if (most !== undefined && count > most)
      flaws.push(`The user ${id} has ${count} faces instead of ${most}.`);
  for (const [name, ids] of Object.entries(idsOf(snapshot)))
    if (new Set(ids).size < ids.length) flaws.push(`Two ${name} are the same.`);
  const users = new Set(snapshot.users.map(({ id }) => id));
  if (snapshot.faces.some(({ userId }) => !users.has(userId))) flaws.push("A face belongs to nobody.");
  if (Object.getOwnPropertyNames(Object.prototype).join() !== ofEveryObject)
    flaws.push("A prototype has changed.");
  await control.restore(snapshot);
  const again = await control.snapshot();
  if (JSON.stringify(again) !== JSON.stringify(snapshot))
    flaws.push("A snapshot that is restored becomes another one.");
  return flaws;
}

function idsOf({ applications, users, faces, tokens }: Awaited<ReturnType<Control["snapshot"]>>) {
  return {
    applications: applications.map(({ id }) => id),
    users: users.map(({ id }) => id),
    names: users.flatMap(namesOfUser),
    faces: faces.map(({ id }) => id),
    tokens: tokens.map(({ hash }) => hash),
  };
}
