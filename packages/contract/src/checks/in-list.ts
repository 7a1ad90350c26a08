import { timeOf } from "../document/time-of.js";
import type { Known, KnownFace } from "./known.js";

/** The number of the face that is updated and deleted. */
export const changedFace = 1;

interface ListedFace {
  id?: unknown;
  expiry?: unknown;
  applicantId?: unknown;
}

/**
 * Says in a sentence each how a list is wrong after the creates and an update: it must hold every face and show one
 * update. Says nothing of a body that is not a list: the schema refuses it already.
 */
export function wrongInList(json: unknown, { faces, madeUp }: Known): string[] {
  if (!Array.isArray(json)) return [];
  const list = json.map(Object) as ListedFace[];
  return [...faces].flatMap(([at, face]) => {
    const found = list.find(({ id }) => id === face.id);
    if (!found) return [`Face ${at}, which was created, is not in the list.`];
    const applicant = isOther(found.applicantId, face.requestedApplicant)
      ? [`Face ${at} has another \`applicantId\` in the list than the request gave.`]
      : [];
    return [...applicant, ...wrongExpiry(at, face, found.expiry, madeUp.expiry)];
  });
}

/** Says in a sentence each how a list is wrong after a delete of one face. */
export function wrongAfterDelete(json: unknown, faces: Known["faces"]): string[] {
  if (!Array.isArray(json)) return [];
  return [...faces].flatMap(([at, { id, deleted }]) => {
    const there = json.map(Object).some((face) => face.id === id);
    if (deleted && there) return [`Face ${at}, which was deleted, is still in the list.`];
    return deleted || there ? [] : [`Face ${at} is gone, and only face ${changedFace} was deleted.`];
  });
}

/** Says whether a response has another applicant than the request. If either has none, there is nothing to compare. */
export const isOther = (applicant: unknown, requested: string | undefined): boolean =>
  typeof applicant === "string" &&
  requested !== undefined &&
  applicant.toLowerCase() !== requested.toLowerCase();

function wrongExpiry(at: number, face: KnownFace, expiry: unknown, updated: string): string[] {
  if (typeof expiry !== "string") return [];
  const isUpdated = isSame(expiry, updated);
  if (at === changedFace)
    return isUpdated ? [] : ["The `expiry` that the update has set does not show in the list."];
  const wasCreatedSo = typeof face.expiry !== "string" || isSame(expiry, face.expiry);
  return isUpdated && !wasCreatedSo ? [`The update of face ${changedFace} has changed face ${at}.`] : [];
}

/** Some servers keep dates to the second only. */
const isSame = (one: string, other: string) => Math.abs(timeOf(one) - timeOf(other)) < 1000;
