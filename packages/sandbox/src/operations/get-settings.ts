import type { FaceOperation } from "./face-call.js";
import { findUser } from "./users.js";

/** The settings of the account hold for every user. */
export const getSettings: FaceOperation<"getUserFaceSettingsUsingGET"> = async ({ parameters }, context) => {
  await findUser(parameters.userid, context);
  return context.shared.settings;
};
