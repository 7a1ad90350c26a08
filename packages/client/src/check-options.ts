import { defaults } from "./defaults.js";
import { ConfigurationError } from "./errors/configuration-error.js";
import { longestTimer } from "./longest-timer.js";
import { refuseNearNames } from "./near-name.js";
import { logLevels } from "./observe/logger.js";

/** The requirement of an option: in words, and as a test. */
type Rule = readonly [words: string, fits: (value: unknown) => boolean];

const isNumber = (value: unknown): boolean => typeof value === "number";
const range = (least: number, most: number, kind = "", isKind = isNumber): Rule => [
  `${kind}between ${least} and ${most}`,
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
const aBoolean = oneOf(true, false);
const aTime = range(1, longestTimer);

const rules = Object.entries({
  timeoutMs: aTime,
  totalTimeoutMs: aTime,
  intervalMs: aTime,
  renewAheadMs: range(0, longestTimer),
  maxRetries: range(0, 100, "a whole number ", Number.isInteger),
  onUnknownOutcome: oneOf("reconcile", "throw"),
  validateResponses: oneOf("off", "warn", "throw"),
  longLived: aBoolean,
  allowInsecureHttp: aBoolean,
  dangerouslyAllowBrowser: aBoolean,
  logLevel: oneOf(...logLevels),
  IDAAS_LOG: oneOf(...logLevels),
  fetch: aFunction,
  clock: aFunction,
  sleep: aFunction,
  random: aFunction,
  tokenStore: having("get", "set", "delete"),
  logger: having("debug", "info", "warn", "error"),
  tracer: having("startActiveSpan"),
  signal: having("addEventListener"),
});

const others = ["baseUrl", "credentials", "token", "headers", "hooks", "until"];
const names = [...rules.map(([name]) => name), ...others, ...Object.keys(defaults)];

/** Refuses options that cannot work, of a client as of a call. */
export function checkOptions(options: object): void {
  refuseNearNames(options, names);
  for (const [name, [words, fits]] of rules) {
    const value = (options as Record<string, unknown>)[name];
    // A signal may be null, as it may in the platform's own options.
    const isMissing = value === undefined || (value === null && name === "signal");
    if (!isMissing && !fits(value)) {
      throw new ConfigurationError(`\`${name}\` must be ${words}; got ${shown(value)}.`);
    }
  }
}

/** A value as a message may show it: a text could be a secret. */
function shown(value: unknown): string {
  if (typeof value === "string") return "another text";
  return Object(value) === value ? `a ${typeof value}`.replace("a object", "an object") : String(value);
}
