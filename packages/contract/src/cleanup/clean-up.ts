import { refusalOf } from "../document/examples.js";
import type { Journal, JournaledCreate } from "./journal.js";
import { isSuccess, listFaces } from "./list-faces.js";
import { patiently, type SendToCleanUp } from "./patiently.js";

/** The outcome of cleaning up. */
export interface CleanUpResult {
  /** The number of faces that were deleted. */
  deleted: number;
  /** The leftovers that could not be cleaned up, a sentence each. */
  left: string[];
}

/** Deletes the faces that the journal names, and nothing else. The user's list tells the outcome of a lost create. */
export async function cleanUp(journal: Journal, send: SendToCleanUp, pauseMs = 500): Promise<CleanUpResult> {
  const result: CleanUpResult = { deleted: 0, left: [] };
  const patient = patiently(send, pauseMs);
  for (const [user, creates] of byUser(journal.open)) {
    try {
      await cleanUser(journal, user, creates, patient, result);
    } catch (error) {
      result.left.push(`Faces of the user may be left: ${(error as Error).message}`);
    }
  }
  return result;
}

async function cleanUser(
  journal: Journal,
  user: string,
  creates: JournaledCreate[],
  send: SendToCleanUp,
  result: CleanUpResult,
): Promise<void> {
  const own = creates.flatMap(({ id }) => id ?? []);
  const ids = [...own, ...(await findUnnamed(user, creates, send))];
  const refused = new Set<string>();
  await deleteFaces(ids, journal, send, refused, result);
  let after = await listFaces(user, send);
  const again = ids.filter((id) => after?.includes(id));
  if (again.length > 0) {
    // To delete twice does no harm.
    await deleteFaces(again, journal, send, refused, result);
    after = await listFaces(user, send);
  }
  // If the target has refused every create, an unreadable list is not a sign of a face.
  if (after === undefined && !creates.every(({ outcome }) => outcome === "refused"))
    throw new Error("the list of the user's faces cannot be read.");
  const listed = after ?? [];
  const left = ids.filter((id) => listed.includes(id) || refused.has(id)).length;
  if (left > 0) result.left.push(`${faces(left)} that the run has created ${left > 1 ? "are" : "is"} left.`);
  const before = new Set(creates.flatMap(({ known }) => known));
  const others = listed.filter((id) => !before.has(id) && !ids.includes(id)).length;
  if (others > 0)
    result.left.push(
      `${faces(others)} that no response has named ${others > 1 ? "are" : "is"} left: it is not certain that the run has created ${others > 1 ? "them" : "it"}.`,
    );
  if (left + others === 0) for (const { number } of creates) journal.settled(number);
}

async function deleteFaces(
  ids: string[],
  journal: Journal,
  send: SendToCleanUp,
  refused: Set<string>,
  result: CleanUpResult,
): Promise<void> {
  for (const id of ids) {
    const { status } = await send({ operationId: "deleteFaceUsingDELETE", path: { faceid: id } });
    refused.delete(id);
    if (isSuccess(status)) result.deleted += 1;
    else if (status !== gone && !journal.wasDeleted(id)) refused.add(id);
  }
}

/**
 * The faces of creates whose responses named none, because they were lost or because they said that the target refused: those
 * that the user had not before. Where there are more than such creates, none is taken for the run's.
 */
async function findUnnamed(user: string, creates: JournaledCreate[], send: SendToCleanUp): Promise<string[]> {
  const unnamed = creates.filter(({ id }) => id === undefined).length;
  if (unnamed === 0) return [];
  const others = new Set(creates.flatMap(({ id, known }) => [...known, ...(id === undefined ? [] : [id])]));
  const found = (await listFaces(user, send))?.filter((id) => !others.has(id)) ?? [];
  return found.length <= unnamed ? found : [];
}

/** The status of a face that is not there. */
const gone = refusalOf("deleteFaceUsingDELETE", "faceNotFound").status;

const faces = (count: number) => `${count} ${count === 1 ? "face" : "faces"}`;

function byUser(creates: JournaledCreate[]): Map<string, JournaledCreate[]> {
  const groups = new Map<string, JournaledCreate[]>();
  for (const create of creates) groups.set(create.user, [...(groups.get(create.user) ?? []), create]);
  return groups;
}
