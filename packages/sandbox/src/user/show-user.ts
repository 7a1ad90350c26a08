import type { User, userStates, userTypes } from "@idaas-face/types";
import type { UserRecord } from "../store/records.js";

/** Shows a user as the look-up by login name does. */
export function showUser({ id, userId, email, name }: UserRecord): User {
  const [firstName = "", ...others] = name.split(" ");
  return {
    id,
    userId,
    email,
    firstName,
    lastName: others.join(" ") || null,
    state: "ACTIVE" satisfies (typeof userStates)[number],
    locked: false,
    type: "MGMT_UI" satisfies (typeof userTypes)[number],
  };
}
