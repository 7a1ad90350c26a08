import type { Calls, Target } from "../contestants/contestant.js";

/** The task of the measuring process, for every contestant, in rounds. */
export interface Task {
  quantity: keyof Quantities;
  call: keyof Calls;
  /** The number of calls that are under way at once. */
  atOnce: number;
  /** Calls in one sample: a multiple of `atOnce`. */
  calls: number;
  rounds: number;
  /** Samples of each contestant that are thrown away first, while code is compiled and connections are opened. */
  warmUp: number;
}

/** The quantities that a sample can measure. */
export interface Quantities {
  /** Microseconds a call. */
  time: number;
  /** Bytes that a call allocates. */
  allocation: number;
}

/** A task as it goes to the measuring process. */
export interface Assignment {
  task: Task;
  target: Target;
  /** The data that every contestant has to give. */
  expected: unknown;
}
