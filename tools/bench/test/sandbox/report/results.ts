import type { SandboxResults } from "../../../sandbox/report/rows.js";

const exactly = (median: number) => ({ median, margin: 0.05 });

/** Results that keep every budget. */
export const goodResults: SandboxResults = {
  list: { perSecond: 25_040, timesPrism: exactly(9), timesBare: exactly(0.45) },
  create: { perSecond: 9_960, timesPrism: exactly(3.5) },
  amongMany: { list: exactly(1.1), create: exactly(1.2) },
  startTimesPrism: exactly(0.2),
  creationTimesFetch: { first: exactly(10), later: exactly(1) },
};
