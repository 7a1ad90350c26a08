import type { CallContext } from "./call-context.js";
import type { WireAnswer } from "./fetch/send.js";

/** A call that succeeded. */
export interface CompletedCall<T> {
  readonly data: T;
  readonly answer: WireAnswer;
  readonly call: CallContext;
  /** Milliseconds from the call to its answer. */
  readonly durationMs: number;
}
