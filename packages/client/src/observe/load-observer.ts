import { checkOptions } from "../check-options.js";
import { environmentVariable } from "../environment.js";
import type { Settings } from "../settings.js";
import type { LogLevel } from "./logger.js";
import type { Observer } from "./observer.js";

/** The observer that the options ask for, if any. Its code is loaded only then. */
export function loadObserver(baseUrl: string, settings: Settings): Promise<Observer> | undefined {
  const IDAAS_LOG = environmentVariable("IDAAS_LOG")?.toLowerCase() || undefined;
  checkOptions({ IDAAS_LOG });
  const logLevel = settings.logLevel ?? (IDAAS_LOG as LogLevel | undefined) ?? "off";
  if (!settings.hooks && !settings.tracer && logLevel === "off") return undefined;
  const observer = import("./observer.js").then(
    ({ Observer }) => new Observer(baseUrl, { ...settings, logLevel }),
  );
  // Who waits for it first is told of a failure.
  observer.catch(() => {});
  return observer;
}
