import { Refusal } from "../api/refusal.js";
import { life } from "../face/life.js";
import type { NewUser } from "../seed/seed.js";
import { userRecord } from "../seed/user-record.js";
import type { World } from "../world.js";
import type { SandboxUser } from "./control.js";

export async function createUser(user: NewUser, { store, random }: World): Promise<SandboxUser> {
  const outcomes = life.registration.ACTIVATING;
  if (user.outcome && !outcomes.includes(user.outcome)) {
    const message = `No registration becomes ${user.outcome}: choose an outcome of ${outcomes.join(", ")}.`;
    throw new Refusal("invalidBody", { message, parameters: [{ name: "outcome" }] });
  }
  const record = userRecord(user, random);
  const added = await store.addUser(record);
  if (!added)
    throw new Refusal("userExists", {
      message: "There is a user with this ID, login name or alias already. Choose others.",
    });
  return { ...record, faces: [] };
}
