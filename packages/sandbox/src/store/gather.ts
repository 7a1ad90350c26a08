import { FlawedSnapshotError } from "./flawed-snapshot-error.js";
import { namesOfUser } from "./names-of-user.js";
import type { ApplicationRecord, FaceRecord, MailRecord, SharedState, TokenRecord } from "./records.js";
import type { SnapshotParts } from "./snapshot.js";
import type { UserWithFaces } from "./store.js";

/**
 * Gathers the parts of a snapshot, in maps by their keys.
 *
 * @throws a {@link FlawedSnapshotError} if they do not go together
 */
export async function gather(parts: SnapshotParts) {
  const applications = new Map<string, ApplicationRecord>();
  const users = new Map<string, UserWithFaces>();
  const names = new Map<string, string>();
  const faces = new Map<string, FaceRecord>();
  const tokens = new Map<string, TokenRecord>();
  const mails: MailRecord[] = [];
  let shared: SharedState | undefined;
  for await (const part of parts) {
    // The records stay with the caller.
    const copy = structuredClone(part);
    for (const one of copy.applications ?? []) addOnce("applications", applications, one.id, one);
    for (const user of copy.users ?? []) {
      addOnce("users", users, user.id, { user, faces: [] });
      for (const name of namesOfUser(user)) addOnce("names", names, name, user.id);
    }
    for (const one of copy.faces ?? []) addOnce("faces", faces, one.id, one);
    for (const one of copy.tokens ?? []) addOnce("tokens", tokens, one.hash, one);
    for (const one of copy.mails ?? []) mails.push(one);
    if (copy.shared && shared) throw FlawedSnapshotError.twice("shared");
    shared ??= copy.shared;
  }
  for (const face of faces.values()) {
    const owner = users.get(face.userId);
    if (!owner) throw FlawedSnapshotError.strayFace(face.id);
    owner.faces.push(face);
  }
  return { applications, users, names, tokens, mails, shared };
}

function addOnce<Value>(what: string, map: Map<string, Value>, key: string, value: Value): void {
  if (map.has(key)) throw FlawedSnapshotError.twice(what);
  map.set(key, value);
}
