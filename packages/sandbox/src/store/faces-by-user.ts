import type { FaceRecord } from "./records.js";
import type { Snapshot } from "./snapshot.js";

/** Groups the faces of a snapshot by the user's ID. */
export function facesByUser({ users, faces }: Snapshot): Map<string, FaceRecord[]> {
  const owned = new Map<string, FaceRecord[]>(users.map(({ id }) => [id, []]));
  for (const face of faces) owned.get(face.userId)?.push(face);
  return owned;
}
