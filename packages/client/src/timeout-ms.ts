import { ConfigurationError } from "./errors/configuration-error.js";

/** The longest that a timer of the platform can run. */
const longest = 2 ** 31 - 1;

/** Refuses a timeout that no timer can keep. */
export function checkTimeoutMs(timeoutMs: unknown): number {
  if (typeof timeoutMs === "number" && timeoutMs >= 1 && timeoutMs <= longest) return timeoutMs;
  throw new ConfigurationError(`The timeoutMs has to be a number of milliseconds from 1 to ${longest}.`);
}
