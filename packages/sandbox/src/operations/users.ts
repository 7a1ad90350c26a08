import { Refusal } from "../api/refusal.js";
import type { FaceRecord, MailRecord } from "../store/records.js";
import type { UserWithFaces, Versioned } from "../store/store.js";
import type { Moment, World } from "../world.js";

/** The largest number of decisions about a change, each new because somebody else was faster. */
const maxDecisions = 1000;

type Decision<T> = { result: T; change?: Change };

interface Change {
  /** Faces to add, or to replace by their ID. */
  put?: FaceRecord[];
  /** IDs of faces to remove. */
  remove?: string[];
  mails?: MailRecord[];
}

/** The result of a look-up of a user. */
export interface Sought {
  user: Versioned<UserWithFaces> | undefined;
  /** The cause of the refusal if there is no such user. */
  missing: "userNotFound" | "faceNotFound";
}

/**
 * Returns the user who was looked up, at once unless the user is slow.
 *
 * @throws a {@link Refusal} if there is none, or if the user is busy
 */
export function findOwner(sought: Sought, { world }: Moment) {
  const found = check(sought);
  const { id, delayMs } = found.value.user;
  return delayMs === 0 ? found : findLater(id, delayMs, sought, world);
}

async function findLater(id: string, delayMs: number, sought: Sought, { sleep, store }: World) {
  await sleep(delayMs);
  return check({ ...sought, user: await store.user(id) });
}

function check({ user, missing }: Sought): Versioned<UserWithFaces> {
  if (!user) throw new Refusal(missing);
  if (!user.value.user.busy) return user;
  throw new Refusal("conflict", { message: "The user is being changed by somebody else." });
}

/**
 * Changes the faces of a user as `decide` says. Asks it again when the user was changed in between, so that its decision is
 * true at the moment of the change.
 */
export async function changeFaces<T>(
  sought: Sought,
  moment: Moment,
  decide: (owner: UserWithFaces) => Decision<T>,
): Promise<T> {
  const { store, deliver } = moment.world;
  let found = await findOwner(sought, moment);
  for (let decisions = 0; decisions < maxDecisions; decisions++) {
    const { value, version } = found;
    const { result, change } = decide(value);
    if (!change) return result;
    const userId = value.user.id;
    const { faces, added, removed, mails } = after(value.faces, change);
    if (await store.changeFaces({ userId, version, faces, added, removed, mails })) {
      for (const mail of mails) deliver?.(mail);
      return result;
    }
    found = check({ ...sought, user: await store.user(userId) });
  }
  throw new Refusal("conflict", { message: "The user is being changed by many at a time." });
}

/** Works out the faces of a user after a change. */
function after(faces: FaceRecord[], { put = [], remove = [], mails = [] }: Change) {
  const known = new Map(faces.map((face) => [face.id, face]));
  const added = put.map(({ id }) => id).filter((id) => !known.has(id));
  for (const face of put) known.set(face.id, face);
  for (const id of remove) known.delete(id);
  return { faces: [...known.values()], added, removed: remove, mails };
}
