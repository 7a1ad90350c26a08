import type { Overview } from "../../src/control/control.js";

/** Describes the changes between two looks, in words. Empty if nobody would want to hear of them. */
export function changesBetween(before: Overview | undefined, after: Overview | undefined): string {
  if (!before || !after) return "";
  const known = new Map(before.users.flatMap(({ faces }) => faces.map(({ id, status }) => [id, status])));
  const users = new Set(before.users.map(({ id }) => id));
  const statuses = after.users.flatMap(({ name, faces }) =>
    faces
      .filter(({ id, status }) => known.has(id) && known.get(id) !== status)
      .map(({ status }) => `The face of ${name} is ${status}.`),
  );
  const added = after.users
    .filter(({ id }) => users.has(id))
    .flatMap(({ name, faces }) =>
      faces.filter(({ id }) => !known.has(id)).map(() => `${name} has a new face.`),
    );
  const more = after.userCount.total - before.userCount.total;
  return [
    statuses.length > 3 ? `${statuses.length} faces have another status.` : statuses.join(" "),
    added.length > 3 ? `${added.length} faces are new.` : added.join(" "),
    more > 0 ? `${more === 1 ? "A user is" : `${more} users are`} new.` : "",
  ]
    .filter((text) => text !== "")
    .join(" ");
}
