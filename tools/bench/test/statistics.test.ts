import { describe, expect, it } from "vitest";
import { compareWithFirst, estimate, estimateEach } from "../statistics.js";

const oneTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe("estimate", () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
  ])("takes the middle of %j for the median", (values, median) => {
    expect(estimate(values).median).toBe(median);
  });

  it("sorts by value, not as text", () => {
    expect(estimate([9, 10, 100]).median).toBe(10);
  });

  it("is not moved by a disturbed value", () => {
    expect(estimate([1, 1, 1, 1, 1000])).toMatchObject({ median: 1 });
  });

  it("reaches as far as the ranks of the binomial distribution", () => {
    // The textbook's interval for 100 values lies between the 40th and the 61st.
    expect(estimate(oneTo(100))).toEqual({ median: 50.5, margin: 10.5 });
  });

  it("has a smaller margin of more values", () => {
    const spread = (count: number) => oneTo(count).map((value) => value / count);
    expect(estimate(spread(400)).margin).toBeLessThan(estimate(spread(100)).margin);
  });

  it("takes all values for the interval where there are few", () => {
    expect(estimate([1, 2, 3])).toEqual({ median: 2, margin: 1 });
  });

  it("leaves the values in their order", () => {
    const values = [3, 1, 2];
    estimate(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it("says that no values have no median", () => {
    expect(() => estimate([])).toThrow("There is no median of no values.");
  });
});

describe("estimateEach", () => {
  it("estimates each contestant over all rounds", () => {
    const medians = estimateEach([
      [1, 10],
      [3, 30],
      [2, 20],
    ]).map(({ median }) => median);
    expect(medians).toEqual([2, 20]);
  });
});

describe("compareWithFirst", () => {
  it("compares within a round, so that a slow round counts like any other", () => {
    const slowRound = [300, 600];
    const ratios = compareWithFirst([[100, 200], slowRound, [10, 20]], (value, first) => value / first);
    expect(ratios).toEqual([
      { median: 1, margin: 0 },
      { median: 2, margin: 0 },
    ]);
  });
});
