import { compareWithFirst, type Estimate, estimate, estimateEach } from "../../statistics.js";
import type { SandboxMeasurements } from "../bench.js";

/** What came out: requests a second, and how often as many as somebody else answers. */
export interface SandboxResults {
  list: { perSecond: number; timesPrism: Estimate; timesBare: Estimate };
  create: { perSecond: number; timesPrism: Estimate };
  /** How much longer a request takes among many faces than among few. */
  amongMany: { list: Estimate; create: Estimate };
  /** Bytes. */
  residentMemory: number;
  /** Milliseconds. */
  startMs: { command: Estimate; creation: Estimate };
}

export function resultsOf(measured: SandboxMeasurements): SandboxResults {
  const { list, create, listAmongMany, createAmongMany, residentMemory, starts } = measured;
  return {
    list: {
      perSecond: lastOf(estimateEach(list)).median,
      timesPrism: timesFirst(list.map(([, prism, sandbox]) => [prism, sandbox] as number[])),
      timesBare: timesFirst(list.map(([bare, , sandbox]) => [bare, sandbox] as number[])),
    },
    create: { perSecond: lastOf(estimateEach(create)).median, timesPrism: timesFirst(create) },
    // As many requests a second less is as much longer a request.
    amongMany: { list: timesLast(listAmongMany), create: timesLast(createAmongMany) },
    residentMemory,
    startMs: { command: estimate(starts.command), creation: estimate(starts.creation) },
  };
}

/** The last contestant's figure as a multiple of the first one's, round by round. */
function timesFirst(samples: number[][]): Estimate {
  return lastOf(compareWithFirst(samples, (value, first) => value / first));
}

/** The first contestant's figure as a multiple of the last one's. */
function timesLast(samples: number[][]): Estimate {
  return lastOf(compareWithFirst(samples, (value, first) => first / value));
}

function lastOf(estimates: Estimate[]): Estimate {
  return estimates.at(-1) as Estimate;
}
