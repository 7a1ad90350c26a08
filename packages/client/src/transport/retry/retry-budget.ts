const capacity = 500;
const transientCost = 14;
const throttledCost = 5;

/**
 * The allowance of one client for retries, so that an outage is not made worse: each costs something, and successes pay it
 * back. The figures are those of the AWS SDKs.
 */
export class RetryBudget {
  #left = capacity;

  /** Takes the cost of a retry, and gives it; 0 when there is too little left. */
  take(throttled: boolean): number {
    const cost = throttled ? throttledCost : transientCost;
    if (cost > this.#left) return 0;
    this.#left -= cost;
    return cost;
  }

  /** Pays back what the retry that succeeded cost, or a little for a success at once. */
  refill(cost: number): void {
    this.#left = Math.min(capacity, this.#left + Math.max(1, cost));
  }
}
