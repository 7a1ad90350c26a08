const capacity = 500;
const transientCost = 14;
const throttledCost = 5;

/** The allowance of one client for retries. */
export interface RetryBudget {
  /** Takes the cost of a retry, and gives it; 0 when there is too little left. */
  take(throttled: boolean): number;
  /** Pays back what the retry that succeeded cost, or a little for a success at once. */
  refill(cost: number): void;
}

/**
 * Makes an allowance for retries, so that an outage is not made worse: each costs something, and successes pay it back. The
 * figures are those of the AWS SDKs.
 */
export function createRetryBudget(): RetryBudget {
  let left = capacity;
  return {
    take(throttled) {
      const cost = throttled ? throttledCost : transientCost;
      if (cost > left) return 0;
      left -= cost;
      return cost;
    },
    refill(cost) {
      left = Math.min(capacity, left + Math.max(1, cost));
    },
  };
}
