import { ConfigurationError } from "./errors/configuration-error.js";
import { longestTimer } from "./longest-timer.js";
import { logLevels } from "./observe/logger.js";

/** What an option has to be: in words, and as a test. */
type Rule = readonly [what: string, fits: (value: unknown) => boolean];

const isNumber = (value: unknown): boolean => typeof value === "number";
const range = (least: number, most: number, kind = "number", isKind = isNumber): Rule => [
  `a ${kind} from ${least} to ${most}`,
  (value) => isKind(value) && (value as number) >= least && (value as number) <= most,
];
const oneOf = (...values: unknown[]): Rule => [
  `one of ${values.join(", ")}`,
  (value) => values.includes(value),
];
const isFunction = (value: unknown) => typeof value === "function";
const aFunction: Rule = ["a function", isFunction];
const having = (...methods: string[]): Rule => [
  `an object with ${methods.join(", ")}`,
  (value) => methods.every((method) => isFunction(Object(value)[method])),
];
const aTime = range(1, longestTimer);

const rules = Object.entries({
  timeoutMs: aTime,
  totalTimeoutMs: aTime,
  intervalMs: aTime,
  renewAheadMs: range(0, longestTimer),
  maxRetries: range(0, 100, "whole number", Number.isInteger),
  onUnknownOutcome: oneOf("reconcile", "throw"),
  validateResponses: oneOf("off", "warn", "throw"),
  logLevel: oneOf(...logLevels),
  IDAAS_LOG: oneOf(...logLevels),
  fetch: aFunction,
  clock: aFunction,
  sleep: aFunction,
  random: aFunction,
  tokenStore: having("get", "set", "delete"),
  logger: having("debug", "info", "warn", "error"),
  tracer: having("startSpan"),
  signal: having("addEventListener"),
});

/** Refuses options that cannot work, of a client as of a call. */
export function checkOptions(options: object): void {
  for (const [name, [what, fits]] of rules) {
    const value = (options as Record<string, unknown>)[name];
    // A signal may be null, as it may in the platform's own options.
    const isMissing = value === undefined || (value === null && name === "signal");
    if (!isMissing && !fits(value)) {
      throw new ConfigurationError(`The ${name} has to be ${what}.`);
    }
  }
}
