import type { Settings, SharedState } from "./store/records.js";

/** The vendor's defaults: an authenticator lasts 180 days in its example, and a user may have five faces. */
const defaults: Settings = { lifetime: 180, maxFacesPerUser: 5 };

/** The most that the vendor allows for `maxFacesPerUser`. */
export const mostFacesPerUser = 10;

/** The settings of the account: what nobody has set has its default. */
export function settingsOf({ settings }: SharedState): Settings {
  return { ...defaults, ...settings };
}
