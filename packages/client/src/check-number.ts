import { ConfigurationError } from "./errors/configuration-error.js";

/** The longest that a timer of the platform can run, in milliseconds. */
export const longestTimer = 2 ** 31 - 1;

/** Refuses what is no number within the range; the name tells the user which option it was. */
export function checkNumber(name: string, value: unknown, least: number, most = longestTimer): number {
  if (typeof value === "number" && value >= least && value <= most) return value;
  throw new ConfigurationError(`The ${name} has to be a number from ${least} to ${most}.`);
}
