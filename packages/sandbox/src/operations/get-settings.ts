import { settingsOf } from "../settings.js";
import type { FaceOperation } from "./face-call.js";
import { findOwner } from "./users.js";

/** The settings of the account hold for every user. */
export const getSettings: FaceOperation<"getUserFaceSettingsUsingGET"> = async (_, context) => {
  await findOwner(context.sought, context);
  const { lifetime } = settingsOf(context.shared);
  return { lifetime };
};
