import { Refusal } from "../api/refusal.js";
import { showUser } from "../user/show-user.js";
import type { FaceOperation } from "./face-call.js";
import { findOwner } from "./users.js";

/** Finds a user by login name or alias, in any case. */
export const findUser: FaceOperation<"userByUseridUsingPOST"> = async ({ body }, context) => {
  const user = await context.world.store.userNamed(body.userId);
  if (!user)
    throw new Refusal("userNotFound", { message: "There is no user with this login name or alias." });
  const { value } = await findOwner({ user, missing: "userNotFound" }, context);
  return showUser(value.user);
};
