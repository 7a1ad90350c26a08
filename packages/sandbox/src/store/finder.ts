import type { ApplicationRecord, SharedState, TokenRecord } from "./records.js";
import type { Known, Names, UserWithFaces, Versioned } from "./store.js";

/** Finds things by key, without waiting, as they are at one moment. */
export interface Finder {
  shared(): Versioned<SharedState>;
  user(id: string): Versioned<UserWithFaces> | undefined;
  /** The ID of the user who has a face. */
  ownerOf(faceId: string): string | undefined;
  application(id: string): ApplicationRecord | undefined;
  token(hash: string): TokenRecord | undefined;
}

export function lookUp(finder: Finder, { tokenHash, userId, faceId }: Names): Known {
  const token = tokenHash === undefined ? undefined : finder.token(tokenHash);
  const ownerId = userId ?? (faceId === undefined ? undefined : finder.ownerOf(faceId));
  return {
    shared: finder.shared(),
    token,
    application: token && finder.application(token.applicationId),
    user: ownerId === undefined ? undefined : finder.user(ownerId),
  };
}
