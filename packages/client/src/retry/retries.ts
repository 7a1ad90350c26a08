import type { CallContext } from "../call-context.js";
import { isNotFoundError, type NotFoundError } from "../errors/not-found-error.js";
import type { WireAnswer } from "../fetch/send.js";
import type { Observer } from "../observe/observer.js";
import { withinLimits } from "../time-limit.js";
import { backoffMs } from "./backoff.js";
import { type Failure, failureOf } from "./failure.js";
import { RetryBudget } from "./retry-budget.js";
import type { Sleep } from "./sleep.js";
import { mayBeOfTheApi } from "./statuses.js";

/** A server that asks for more is not waited for. */
const longestRetryAfterMs = 60_000;

/** Decides for all calls of a client whether a failed request may be sent again, and waits until it is time. Loaded when needed. */
export class Retries {
  readonly #budget = new RetryBudget();
  readonly #random: () => number;
  readonly #sleep: Sleep;
  readonly #observer: Promise<Observer> | undefined;

  constructor(random: () => number, sleep: Sleep, observer: Promise<Observer> | undefined) {
    this.#random = random;
    this.#sleep = sleep;
    this.#observer = observer;
  }

  /**
   * Waits until a request that failed with `error` may be sent again. Gives the answer where the failure is one, and
   * throws the error where nothing can be done.
   */
  async recover(call: CallContext, error: unknown): Promise<WireAnswer | undefined> {
    if (isNotFoundError(error) && isGone(call, error)) {
      return { status: error.status, headers: new Headers(error.headers), text: "", data: undefined };
    }
    const failure = failureOf(error);
    if (!failure || !mayRepeat(call) || !(await this.next(call, failure))) throw error;
    return undefined;
  }

  /** Waits for the next retry of the call. Gives `false` at once where there is none. */
  async next(call: CallContext, { reason, throttled, retryAfterMs = 0 }: Failure): Promise<boolean> {
    if (call.retries >= call.maxRetries || retryAfterMs > longestRetryAfterMs) return false;
    const delayMs = Math.max(retryAfterMs, backoffMs(call.retries, this.#random));
    if (performance.now() + delayMs >= call.endsAt) return false;
    const cost = this.#budget.take(throttled);
    if (cost === 0) return false;
    call.retryCost = cost;
    call.retries += 1;
    (await this.#observer)?.retry(call, reason, delayMs);
    await withinLimits(call, undefined, async (signal) => this.#sleep(delayMs, signal));
    return true;
  }

  /** To be told of each success. */
  succeeded({ retryCost }: CallContext): void {
    this.#budget.refill(retryCost);
  }
}

/** By the retry class of the request, never by its HTTP method: the e-mail is sent by a PUT. */
function mayRepeat({ retry, outcome, signal }: CallContext): boolean {
  return !signal?.aborted && (!outcome || retry === "idempotent");
}

/** What is to be deleted and no longer there was probably deleted by the attempt before, whose answer was lost. */
function isGone({ operation, outcome }: CallContext, { headers }: NotFoundError): boolean {
  return operation.method === "DELETE" && outcome === "unknown" && mayBeOfTheApi(headers["content-type"]);
}
