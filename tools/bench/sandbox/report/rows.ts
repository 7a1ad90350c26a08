import { compareWithFirst, type Estimate, estimateEach } from "../../statistics.js";
import type { SandboxMeasurements } from "../bench.js";

/** Each figure is a ratio of two that were measured in one run. */
export interface SandboxResults {
  /** Requests a second, and their ratio to those of another server. */
  list: { perSecond: number; timesPrism: Estimate; timesBare: Estimate };
  create: { perSecond: number; timesPrism: Estimate };
  /** The time of a request among many faces, as a multiple of its time among few. */
  amongMany: { list: Estimate; create: Estimate };
  /** The time that the command takes to start, as a multiple of Prism's. */
  startTimesPrism: Estimate;
  /** The time that `createSandbox` takes, as a multiple of a bare fetch over loopback. */
  creationTimesFetch: { first: Estimate; later: Estimate };
}

export function resultsOf(measured: SandboxMeasurements): SandboxResults {
  const { list, create, listAmongMany, createAmongMany, starts } = measured;
  const [, first, later] = timesFirst(starts.creation) as [Estimate, Estimate, Estimate];
  return {
    list: {
      perSecond: lastOf(estimateEach(list)).median,
      timesPrism: lastOf(timesFirst(list.map(([, prism, sandbox]) => [prism, sandbox] as number[]))),
      timesBare: lastOf(timesFirst(list)),
    },
    create: { perSecond: lastOf(estimateEach(create)).median, timesPrism: lastOf(timesFirst(create)) },
    // As many requests a second less is as much longer a request.
    amongMany: { list: timesLast(listAmongMany), create: timesLast(createAmongMany) },
    startTimesPrism: lastOf(timesFirst(starts.command)),
    creationTimesFetch: { first, later },
  };
}

/** Each contestant's figure as a multiple of the first one's, round by round. */
function timesFirst(samples: number[][]): Estimate[] {
  return compareWithFirst(samples, (value, first) => value / first);
}

/** The first contestant's figure as a multiple of the last one's. */
function timesLast(samples: number[][]): Estimate {
  return lastOf(compareWithFirst(samples, (value, first) => first / value));
}

function lastOf(estimates: Estimate[]): Estimate {
  return estimates.at(-1) as Estimate;
}
