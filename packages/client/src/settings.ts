import { defaults } from "./defaults.js";
import type { FaceClientOptions } from "./options.js";
import { platformFetch } from "./transport/platform-fetch.js";
import { sleep } from "./transport/retry/sleep.js";
import { withoutUndefined } from "./without-undefined.js";

/** The options of a client, with values for those that were left out. */
export type Settings = ReturnType<typeof settingsOf>;

export function settingsOf(options: FaceClientOptions) {
  return {
    ...defaults,
    logger: console,
    fetch: platformFetch,
    clock: Date.now,
    sleep,
    random: Math.random,
    ...withoutUndefined(options),
  };
}
