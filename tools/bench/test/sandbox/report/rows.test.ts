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
    residentMemory: 1,
    starts: { command: [3, 1, 2], creation: [0.5] },
  });
  expect(results.list).toMatchObject({
    perSecond: 60,
    timesPrism: { median: 6 },
    timesBare: { median: 0.5 },
  });
  expect(results.create).toMatchObject({ perSecond: 30, timesPrism: { median: 3 } });
  expect(results.startMs).toMatchObject({ command: { median: 2 }, creation: { median: 0.5 } });
  expect(results.amongMany).toMatchObject({ list: { median: 2 }, create: { median: 0.9 } });
});
