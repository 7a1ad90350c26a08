/** The values of options that are left out, those of a wait apart. */
export const defaults = {
  timeoutMs: 30_000 as number,
  maxRetries: 2 as number,
  onUnknownOutcome: "reconcile" as "reconcile" | "throw",
  renewAheadMs: 30_000 as number,
  validateResponses: "off" as "off" | "warn" | "throw",
  allowInsecureHttp: false as boolean,
  dangerouslyAllowBrowser: false as boolean,
  longLived: false as boolean,
};

/** The values of options of a wait that are left out. */
export const waitDefaults = { intervalMs: 1000, totalTimeoutMs: 600_000 };
