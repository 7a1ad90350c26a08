/** The middle of some values, and how far it may be off. */
export interface Estimate {
  median: number;
  /** Half of an interval that holds the true median 19 times out of 20. */
  margin: number;
}

/**
 * The median, which a few disturbed rounds do not move. Its interval lies between the values whose ranks are 1.96 standard
 * deviations of a binomial distribution away from the middle, whatever the values' own distribution.
 */
export function estimate(values: readonly number[]): Estimate {
  if (values.length === 0) throw new Error("There is no median of no values.");
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const reach = (1.96 * Math.sqrt(sorted.length)) / 2;
  const at = (rank: number) => sorted[Math.min(Math.max(rank, 0), sorted.length - 1)] as number;
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    margin: (at(Math.ceil(middle + reach)) - at(Math.floor(middle - reach))) / 2,
  };
}

/** One estimate a contestant, of `samples[round][contestant]`. */
export function estimateEach(samples: readonly (readonly number[])[]): Estimate[] {
  return (samples[0] ?? []).map((_, contestant) => estimate(samples.map((row) => row[contestant] as number)));
}

/** As {@link estimateEach}, of each value compared with the first contestant's of the same round. */
export function compareWithFirst(
  samples: readonly (readonly number[])[],
  compare: (value: number, first: number) => number,
): Estimate[] {
  return estimateEach(samples.map((row) => row.map((value) => compare(value, row[0] as number))));
}
