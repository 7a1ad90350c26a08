import type { CallContext } from "../call-context.js";
import type { Observer } from "../observe/observer.js";
import { withinLimits } from "../time-limit.js";
import { backoffMs } from "./backoff.js";
import type { Failure } from "./failure.js";
import { RetryBudget } from "./retry-budget.js";
import type { Sleep } from "./sleep.js";

/** A server that asks for more is not waited for. */
const longestRetryAfterMs = 60_000;

/** Decides for all calls of a client whether a failed request may be sent again, and waits until it is time. */
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
