import { Refusal } from "../api/refusal.js";
import type { FacesChange, UserWithFaces, Versioned } from "../store/store.js";
import type { Moment } from "../world.js";

/** How often a change is decided anew because somebody else was faster. */
const maxDecisions = 1000;

type Decision<T> = { result: T; change?: Omit<FacesChange, "userId" | "version"> };

/**
 * The user with this ID. A slow user takes their time.
 *
 * @throws a {@link Refusal} where there is none, and where the user is busy
 */
export async function findUser(userId: string, moment: Moment): Promise<Versioned<UserWithFaces>> {
  const found = await readUser(userId, moment);
  const { delayMs } = found.value.user;
  if (delayMs === 0) return found;
  await moment.world.sleep(delayMs);
  return readUser(userId, moment);
}

async function readUser(userId: string, { world }: Moment): Promise<Versioned<UserWithFaces>> {
  const found = await world.store.user(userId);
  if (!found) throw new Refusal("userNotFound");
  const { user } = found.value;
  if (user.busy) throw new Refusal("conflict", { message: "The user is being changed by somebody else." });
  return found;
}

/** The ID of the user who owns a face. */
export async function ownerOf(faceId: string, { world }: Moment): Promise<string> {
  const face = await world.store.face(faceId);
  if (!face) throw new Refusal("faceNotFound");
  return face.userId;
}

/**
 * Changes the faces of a user as `decide` says. It is asked again when the user was changed in between, so that what it
 * decides is true at the moment of the change.
 */
export async function changeFaces<T>(
  userId: string,
  moment: Moment,
  decide: (owner: UserWithFaces) => Decision<T>,
): Promise<T> {
  let found = await findUser(userId, moment);
  for (let decisions = 0; decisions < maxDecisions; decisions++) {
    const { value, version } = found;
    const { result, change } = decide(value);
    if (!change) return result;
    if (await moment.world.store.changeFaces({ ...change, userId, version })) {
      for (const mail of change.mails ?? []) moment.world.deliver?.(mail);
      return result;
    }
    found = await readUser(userId, moment);
  }
  throw new Refusal("conflict", { message: "The user is being changed by many at a time." });
}
