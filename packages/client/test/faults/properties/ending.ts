import { isAbortedError, isFaceError, isTimeoutError } from "../../../src/index.js";
import { everyCall, hasFailed, type Property } from "./property.js";

export const everyCallSettles = everyCall((call) => !call.isSettled && "never settles");

export const errorsAreOurs = everyCall(
  (call) => hasFailed(call) && !isFaceError(call.error) && `is rejected with ${call.error}`,
);

/** An abort, and the end of the total time, end a call at once and with their own error. */
export const endsAtOnce = everyCall(({ endedBy, settledAt, error }) => {
  if (!endedBy) return false;
  const { what, at } = endedBy;
  if (settledAt > at) return `goes on for ${settledAt - at} ms after it had to end (${what})`;
  const isRight = what === "abort" ? isAbortedError(error) : isTimeoutError(error);
  return !isRight && `had to end (${what}), but ends with ${error}`;
});

/** A renewal in the background goes on when no call is left, so that runs with such are left out. */
export const nothingIsLeft: Property = ({ timersLeft, unhandled, schedule }) => [
  ...(timersLeft > 0 && schedule.renewAheadMs === 0 ? [`${timersLeft} timers are left.`] : []),
  ...unhandled.map((reason) => `A rejection is not handled: ${reason}`),
];
