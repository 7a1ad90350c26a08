import type { Call } from "../../call.js";
import { isNotFoundError, type NotFoundError } from "../../errors/not-found-error.js";
import type { Observer } from "../../observe/observer.js";
import { withinLimits } from "../../time-limit.js";
import type { WireResponse } from "../send.js";
import { backoffMs } from "./backoff.js";
import { type Failure, failureOf } from "./failure.js";
import { createRetryBudget } from "./retry-budget.js";
import type { Sleep } from "./sleep.js";
import { isJsonOrEmpty } from "./statuses.js";

/** The client does not wait for a server that asks for more. */
const longestRetryAfterMs = 60_000;

/** Decides for all calls of a client whether a failed request may be sent again, and waits until it is time. */
export interface Retries {
  /**
   * Waits until a request that failed with `error` may be sent again. Gives the response where the failure is a success after
   * all, and throws the error where nothing can be done.
   */
  recover(call: Call, error: unknown): Promise<WireResponse | undefined>;
  /** Waits for the next retry of the call. Gives `false` at once where there is none. */
  next(call: Call, failure: Failure): Promise<boolean>;
  /** Takes note of a success. */
  succeeded(call: Call): void;
}

export function createRetries(random: () => number, sleep: Sleep, observer: Observer | undefined): Retries {
  const budget = createRetryBudget();

  async function next(call: Call, { reason, throttled, retryAfterMs = 0 }: Failure): Promise<boolean> {
    if (call.retries >= call.maxRetries || retryAfterMs > longestRetryAfterMs) return false;
    const delayMs = Math.max(retryAfterMs, backoffMs(call.retries, random));
    const now = performance.now();
    if (now + delayMs >= call.endsAt) return false;
    const cost = budget.take(throttled);
    if (cost === 0) return false;
    call.retryCost = cost;
    call.retries += 1;
    call.heartbeat.dueAt = now + delayMs;
    observer?.retry(call, reason, delayMs);
    await withinLimits(call, undefined, async (signal) => sleep(delayMs, signal));
    return true;
  }

  return {
    async recover(call, error) {
      if (isNotFoundError(error) && isGone(call, error)) {
        return { status: error.status, headers: new Headers(error.headers), text: "", data: undefined };
      }
      const failure = failureOf(error);
      if (!failure || !mayRepeat(call) || !(await next(call, failure))) throw error;
      return undefined;
    },
    next,
    succeeded: ({ retryCost }) => budget.refill(retryCost),
  };
}

/** By the retry class of the request, never by its HTTP method: the e-mail is sent by a PUT. */
function mayRepeat({ retry, outcome, signal }: Call): boolean {
  return !signal?.aborted && (!outcome || retry === "idempotent");
}

/** Says whether a face to delete is no longer there: the attempt before, whose response was lost, probably deleted it. */
function isGone({ operation, outcome }: Call, { headers }: NotFoundError): boolean {
  return operation.method === "DELETE" && outcome === "unknown" && isJsonOrEmpty(headers["content-type"]);
}
