import { Refusal } from "../api/refusal.js";
import { statusAt } from "../face/judge.js";
import { counts } from "../face/life.js";
import { mostFacesPerUser } from "../settings.js";
import { namesOfUser } from "../store/names-of-user.js";
import type { Snapshot } from "../store/snapshot.js";
import { checkTime } from "./change-clock.js";

/**
 * Checks what the schema of a snapshot cannot say: that its parts go together, so that no request meets a world that no
 * request could have made.
 *
 * @param real the real time, in milliseconds since 1970
 * @throws a {@link Refusal} where they do not
 */
export function checkSnapshot(snapshot: Snapshot, real: number): void {
  const now = real + snapshot.shared.clockOffsetMs;
  checkTime(now);
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
  const counted = new Map<string, number>();
  for (const face of faces) {
    if (!known.has(face.userId)) throw refusal(`The face ${face.id} belongs to no user of the snapshot.`);
    if (!counts(statusAt(face, now))) continue;
    const count = (counted.get(face.userId) ?? 0) + 1;
    if (count > mostFacesPerUser)
      throw refusal(`The user ${face.userId} has more than ${mostFacesPerUser} faces that have not ended.`);
    counted.set(face.userId, count);
  }
}

function checkUnique(what: string, keys: string[]): Set<string> {
  const seen = new Set(keys);
  if (seen.size < keys.length) throw refusal(`Two ${what} of the snapshot are the same.`);
  return seen;
}

function refusal(message: string): Refusal {
  return new Refusal("invalidBody", { message });
}
