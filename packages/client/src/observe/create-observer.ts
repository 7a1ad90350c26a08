import { checkOptions } from "../check-options.js";
import { environmentVariable } from "../environment.js";
import type { Settings } from "../settings.js";
import type { LogLevel } from "./logger.js";
import { Observer } from "./observer.js";

/** The observer that the options ask for, if any. */
export function createObserver(baseUrl: string, settings: Settings): Observer | undefined {
  const IDAAS_LOG = environmentVariable("IDAAS_LOG")?.toLowerCase() || undefined;
  checkOptions({ IDAAS_LOG });
  const logLevel = settings.logLevel ?? (IDAAS_LOG as LogLevel | undefined) ?? "off";
  if (!settings.hooks && !settings.tracer && logLevel === "off") return undefined;
  return new Observer(baseUrl, { ...settings, logLevel });
}
