import { Refusal } from "../api/refusal.js";
import { namesOfUser } from "../store/names-of-user.js";
import type { Snapshot } from "../store/snapshot.js";
import { checkTime } from "./change-clock.js";

/**
 * Checks a rule that the schema of a snapshot cannot express: its parts go together, so that no request meets a state that no
 * request could have made.
 *
 * @param real the real time, in milliseconds since 1970
 * @throws a {@link Refusal} if they do not
 */
export function checkSnapshot(snapshot: Snapshot, real: number): void {
  checkTime(real + snapshot.shared.clockOffsetMs);
  const { applications, users, faces, tokens } = snapshot;
  checkUnique(
    "applications",
    applications.map(({ id }) => id),
  );
  checkUnique(
    "faces",
    faces.map(({ id }) => id),
  );
  checkUnique(
    "tokens",
    tokens.map(({ hash }) => hash),
  );
  const known = checkUnique(
    "users",
    users.map(({ id }) => id),
  );
  checkUnique("names", users.flatMap(namesOfUser));
  const stray = faces.find(({ userId }) => !known.has(userId));
  if (stray) throw refusal(`The face ${stray.id} belongs to no user of the snapshot.`);
}

function checkUnique(what: string, keys: string[]): Set<string> {
  const seen = new Set(keys);
  if (seen.size < keys.length) throw refusal(`Two ${what} of the snapshot are the same.`);
  return seen;
}

function refusal(message: string): Refusal {
  return new Refusal("invalidBody", { message });
}
