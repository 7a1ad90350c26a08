import type { Contestant } from "../contestants/contestant.js";
import { compareWithFirst, type Estimate, estimateEach } from "../statistics.js";

/** The measurements. Those taken in rounds are `samples[round][contestant]`. */
export interface Measurements {
  /** Microseconds a call. */
  list: number[][];
  create: number[][];
  listAtOnce: number[][];
  /** Bytes a call. */
  allocation: number[][];
  /** Milliseconds. */
  imports: number[][];
  /** Bytes, one a contestant. */
  sizes: number[];
  /** The versions, one a contestant. `undefined` for a contestant without one. */
  versions: (string | undefined)[];
}

/** The results of one contestant. */
export interface Row extends Pick<Contestant, "name" | "kind"> {
  version: string | undefined;
  /** Times as multiples of the first contestant's. */
  list: Estimate;
  create: Estimate;
  listAtOnce: Estimate;
  /** Bytes that a list allocates. */
  allocation: Estimate;
  /** Bytes, minified and zipped. */
  size: number;
  /** Milliseconds beyond what the first contestant's import takes. */
  importMs: Estimate;
}

/** A row for each contestant; the first is what the others are compared with. */
export function rowsOf(contestants: readonly Contestant[], measured: Measurements): Row[] {
  const ratios = (samples: number[][]) => compareWithFirst(samples, (value, first) => value / first);
  const list = ratios(measured.list);
  const create = ratios(measured.create);
  const listAtOnce = ratios(measured.listAtOnce);
  const allocation = estimateEach(measured.allocation);
  const importMs = compareWithFirst(measured.imports, (value, first) => value - first);
  return contestants.map(({ name, kind }, index) => {
    const own = <T>(column: readonly T[]) => column[index] as T;
    return {
      name,
      kind,
      version: own(measured.versions),
      list: own(list),
      create: own(create),
      listAtOnce: own(listAtOnce),
      allocation: own(allocation),
      size: own(measured.sizes),
      importMs: own(importMs),
    };
  });
}
