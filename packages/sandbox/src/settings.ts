import defaults from "../control-document/dist/default-settings.json" with { type: "json" };
import type { Settings, SharedState } from "./store/records.js";

/** Returns the settings of the account. A setting that nobody has set has its default. */
export function settingsOf({ settings }: SharedState): Settings {
  return { ...defaults, ...settings };
}
