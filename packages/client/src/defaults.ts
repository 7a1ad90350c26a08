/** The values of options that are left out. */
export const defaults = {
  timeoutMs: 30_000,
  maxRetries: 2,
  onUnknownOutcome: "reconcile",
  renewAheadMs: 30_000,
  validateResponses: "off",
  allowInsecureHttp: false,
  dangerouslyAllowBrowser: false,
  logLevel: "off",
  intervalMs: 1000,
  waitTimeoutMs: 600_000,
} as const;
