import { requireThat } from "./errors/configuration-error.js";
import { logLevels } from "./observe/logger.js";

/** The longest that a timer of the platform can run, in milliseconds. */
export const longestTimer = 2 ** 31 - 1;

/** The least and the most that an option may be. */
const ranges: Record<string, readonly [least: number, most: number]> = {
  timeoutMs: [1, longestTimer],
  totalTimeoutMs: [1, longestTimer],
  intervalMs: [1, longestTimer],
  renewAheadMs: [0, longestTimer],
  maxRetries: [0, 100],
};

/** What an option may be. */
const choices: Record<string, readonly unknown[]> = {
  onUnknownOutcome: ["reconcile", "throw"],
  validateResponses: ["off", "warn", "throw"],
  logLevel: logLevels,
  IDAAS_LOG: logLevels,
};

/** The methods that an option has to have; none for one that is a function. */
const shapes: Record<string, readonly string[]> = {
  fetch: [],
  clock: [],
  sleep: [],
  random: [],
  tokenStore: ["get", "set", "delete"],
  logger: ["debug", "info", "warn", "error"],
  tracer: ["startSpan"],
  signal: ["addEventListener"],
};

/** Refuses options that cannot work, of a client as of a call. */
export function checkOptions(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    // A signal may be null, as it may in the platform's own options.
    if (value !== undefined && value !== null) checkOption(name, value);
  }
}

function checkOption(name: string, value: unknown): void {
  const [range, choice, methods] = [ranges[name], choices[name], shapes[name]];
  if (range) {
    const [least, most] = range;
    const isInRange = typeof value === "number" && value >= least && value <= most;
    requireThat(isInRange, `The ${name} has to be a number from ${least} to ${most}.`);
  }
  requireThat(!choice || choice.includes(value), `The ${name} has to be one of ${choice?.join(", ")}.`);
  if (!methods) return;
  const isFunction = (member: unknown) => typeof member === "function";
  const needed = methods.length > 0 ? `an object with ${methods.join(", ")}` : "a function";
  const fits =
    methods.length > 0 ? methods.every((method) => isFunction(Object(value)[method])) : isFunction(value);
  requireThat(fits, `The ${name} has to be ${needed}.`);
}
