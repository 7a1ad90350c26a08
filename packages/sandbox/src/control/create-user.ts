import { Refusal } from "../api/refusal.js";
import { life } from "../face/life.js";
import type { NewUser } from "../seed/seed.js";
import { userRecord } from "../seed/user-record.js";
import type { Moment } from "../world.js";
import type { SandboxUser } from "./control.js";
import { showUser } from "./show.js";

export async function createUser(user: NewUser, { world, now }: Moment): Promise<SandboxUser> {
  const { store, random } = world;
  const outcomes = life.registration.ACTIVATING;
  if (user.outcome && !outcomes.includes(user.outcome)) {
    const message = `No registration becomes ${user.outcome}: choose an outcome of ${outcomes.join(", ")}.`;
    throw new Refusal("invalidBody", { message, parameters: [{ name: "outcome" }] });
  }
  const record = userRecord(user, random, now);
  const added = await store.addUser(record);
  if (!added)
    throw new Refusal("userExists", {
      message: "There is a user with this ID, login name or alias already. Choose others.",
    });
  return showUser({ user: record, faces: [] }, now);
}
