import type { Call } from "../call.js";
import type { Sent } from "../faulty-network.js";
import type { Run } from "../run-schedule.js";

/** Says in which ways something does not hold in a run; nothing when it holds. */
export type Property = (run: Run) => string[];

/** A property that is about each call: gives what is wrong with one. */
export function everyCall(wrong: (call: Call, run: Run) => string | undefined | false): Property {
  return (run) =>
    run.calls.flatMap((call) => {
      const what = wrong(call, run);
      return what ? [`Call ${call.index} (${call.operation.clientMethod}) ${what}.`] : [];
    });
}

export const hasSucceeded = (call: Call): boolean => call.isSettled && call.error === undefined;
export const hasFailed = (call: Call): boolean => call.isSettled && call.error !== undefined;

/** The requests for what a call was made for, without those by which it looks. */
export function ownRequests({ index, operation }: Call, { sent }: Run): Sent[] {
  return sent.filter((request) => request.call === index && request.operation === operation);
}
