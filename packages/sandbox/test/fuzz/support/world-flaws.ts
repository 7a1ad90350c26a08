import type { Control } from "../../../src/core.js";
import { statusAt } from "../../../src/face/judge.js";
import { isInTheWay } from "../../../src/face/life.js";

const ofEveryObject = Object.getOwnPropertyNames(Object.prototype).join();

/** What is wrong with all that a sandbox remembers, as sentences. `now` is its clock. */
export async function worldFlaws(control: Control): Promise<string[]> {
  const snapshot = await control.snapshot();
  const { now } = await control.advanceClock(0);
  const flaws: string[] = [];
  for (const { id } of snapshot.users) {
    const live = snapshot.faces.filter(
      (face) => face.userId === id && isInTheWay(statusAt(face, Date.parse(now))),
    );
    if (live.length > 1) flaws.push(`The user ${id} has ${live.length} faces that are in each other's way.`);
  }
  for (const [name, ids] of Object.entries(idsOf(snapshot)))
    if (new Set(ids).size < ids.length) flaws.push(`Two ${name} have one ID.`);
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
    faces: faces.map(({ id }) => id),
    tokens: tokens.map(({ hash }) => hash),
  };
}
