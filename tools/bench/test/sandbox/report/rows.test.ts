import { expect, it } from "vitest";
import { resultsOf } from "../../../sandbox/report/rows.js";

it("compares the sandbox with each of the others, within a round", () => {
  const results = resultsOf({
    list: [
      [100, 10, 50],
      [1000, 50, 400],
      [100, 10, 60],
    ],
    create: [[10, 30]],
    listAmongMany: [[200, 100]],
    createAmongMany: [[90, 100]],
    starts: {
      command: [
        [10, 3],
        [10, 1],
        [10, 2],
      ],
      creation: [[0.5, 5, 1]],
    },
  });
  expect(results.list).toMatchObject({
    perSecond: 60,
    timesPrism: { median: 6 },
    timesBare: { median: 0.5 },
  });
  expect(results.create).toMatchObject({ perSecond: 30, timesPrism: { median: 3 } });
  expect(results.startTimesPrism).toMatchObject({ median: 0.2 });
  expect(results.creationTimesFetch).toMatchObject({ first: { median: 10 }, later: { median: 2 } });
  expect(results.amongMany).toMatchObject({ list: { median: 2 }, create: { median: 0.9 } });
});
