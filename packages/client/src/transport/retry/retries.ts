import type { Call } from "../../call.js";
import { isNotFoundError, type NotFoundError } from "../../errors/not-found-error.js";
import type { Observer } from "../../observe/observer.js";
import { withinLimits } from "../../time-limit.js";
import type { WireResponse } from "../send.js";
import { backoffMs } from "./backoff.js";
import { type Failure, failureOf } from "./failure.js";
import { RetryBudget } from "./retry-budget.js";
import type { Sleep } from "./sleep.js";
import { isJsonOrEmpty } from "./statuses.js";

/** The client does not wait for a server that asks for more. */
const longestRetryAfterMs = 60_000;

/** Decides for all calls of a client whether a failed request may be sent again, and waits until it is time. */
export class Retries {
  readonly #budget = new RetryBudget();
  readonly #random: () => number;
  readonly #sleep: Sleep;
  readonly #observer: Observer | undefined;

  constructor(random: () => number, sleep: Sleep, observer: Observer | undefined) {
    this.#random = random;
    this.#sleep = sleep;
    this.#observer = observer;
  }

  /**
   * Waits until a request that failed with `error` may be sent again. Gives the response where the failure is a success after
   * all, and throws the error where nothing can be done.
   */
  async recover(call: Call, error: unknown): Promise<WireResponse | undefined> {
    if (isNotFoundError(error) && isGone(call, error)) {
      return { status: error.status, headers: new Headers(error.headers), text: "", data: undefined };
    }
    const failure = failureOf(error);
    if (!failure || !mayRepeat(call) || !(await this.next(call, failure))) throw error;
    return undefined;
  }

  /** Waits for the next retry of the call. Gives `false` at once where there is none. */
  async next(call: Call, { reason, throttled, retryAfterMs = 0 }: Failure): Promise<boolean> {
    if (call.retries >= call.maxRetries || retryAfterMs > longestRetryAfterMs) return false;
    const delayMs = Math.max(retryAfterMs, backoffMs(call.retries, this.#random));
    const now = performance.now();
    if (now + delayMs >= call.endsAt) return false;
    const cost = this.#budget.take(throttled);
    if (cost === 0) return false;
    call.retryCost = cost;
    call.retries += 1;
    call.heartbeat.dueAt = now + delayMs;
    this.#observer?.retry(call, reason, delayMs);
    await withinLimits(call, undefined, async (signal) => this.#sleep(delayMs, signal));
    return true;
  }

  /** Takes note of a success. */
  succeeded({ retryCost }: Call): void {
    this.#budget.refill(retryCost);
  }
}

/** By the retry class of the request, never by its HTTP method: the e-mail is sent by a PUT. */
function mayRepeat({ retry, outcome, signal }: Call): boolean {
  return !signal?.aborted && (!outcome || retry === "idempotent");
}

/** Whether a face that is to be deleted is no longer there: the attempt before, whose response was lost, probably deleted it. */
function isGone({ operation, outcome }: Call, { headers }: NotFoundError): boolean {
  return operation.method === "DELETE" && outcome === "unknown" && isJsonOrEmpty(headers["content-type"]);
}
