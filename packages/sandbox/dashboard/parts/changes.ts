import type { Overview } from "../../src/control/control.js";

/** What has happened between two looks, in words; empty where nothing has that one would want to hear. */
export function changesBetween(before: Overview | undefined, after: Overview | undefined): string {
  if (!before || !after) return "";
  const known = new Map(before.users.flatMap(({ faces }) => faces.map(({ id, status }) => [id, status])));
  const statuses = after.users.flatMap(({ name, faces }) =>
    faces
      .filter(({ id, status }) => known.has(id) && known.get(id) !== status)
      .map(({ status }) => `The face of ${name} is ${status}.`),
  );
  return statuses.length > 3 ? `${statuses.length} faces have another status.` : statuses.join(" ");
}
