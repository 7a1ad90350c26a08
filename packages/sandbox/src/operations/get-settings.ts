import type { FaceOperation } from "./face-call.js";
import { findUser } from "./users.js";

/** The settings of the account hold for every user. */
export const getSettings: FaceOperation<"getUserFaceSettingsUsingGET"> = async (_, context) => {
  await findUser(context.sought, context);
  return context.shared.settings;
};
