import type { Call } from "./call.js";
import type { Core } from "./core.js";
import type { FoundOperation } from "./find-operation.js";
import type { Logger } from "./observe/logger.js";
import type { Settings } from "./settings.js";
import { retryClassOf } from "./transport/retry/retry-class.js";
import type { WireRequest } from "./transport/send.js";
import type { Heartbeat } from "./while-alive.js";

/** Limits of a call and the like: the settings of the client, with those of the call on top. */
export interface CallSettings
  extends Pick<Settings, "timeoutMs" | "totalTimeoutMs" | "maxRetries" | "validateResponses"> {
  readonly logger: Logger;
  readonly signal?: AbortSignal | undefined;
  /** Shared with a call that waits for this one. */
  readonly heartbeat?: Heartbeat | undefined;
}

/** A call for which nothing has been sent yet. */
export function newCall(
  core: Core,
  { operation, path }: FoundOperation,
  { body, headers }: Pick<WireRequest, "body" | "headers">,
  { timeoutMs, totalTimeoutMs, maxRetries, logger, signal, heartbeat }: CallSettings,
): Call {
  const now = performance.now();
  const redactor = core.redactor();
  redactor.learnRequest(headers, body);
  return {
    operation,
    retry: retryClassOf(operation, body),
    path,
    timeoutMs,
    maxRetries,
    signal,
    endsAt: now + (totalTimeoutMs ?? Number.POSITIVE_INFINITY),
    redactor,
    logger,
    heartbeat: heartbeat ?? { dueAt: now + timeoutMs },
    attempts: 0,
    retries: 0,
    retryCost: 0,
    tokenHint: undefined,
    replacedTokens: 0,
    attemptDurationsMs: [],
    outcome: undefined,
  };
}
