import { type Call, isUnknown, retryOf } from "../call.js";
import type { Run } from "../run-schedule.js";
import { everyCall, hasFailed, hasSucceeded, ownRequests } from "./property.js";

/** Lists the times at which the server carried a call out. */
function effectsOf({ index, operation }: Call, { server }: Run): number[] {
  if (operation.retry === "reconcile") {
    return server.faces.filter(({ madeBy }) => madeBy === index).map(({ madeAt }) => madeAt);
  }
  const effects = server.effects[operation.clientMethod as keyof typeof server.effects];
  return effects.filter(({ call }) => call === index).map(({ at }) => at);
}

export const noDuplicateFaces = everyCall(
  (call, run) =>
    call.operation.retry === "reconcile" && effectsOf(call, run).length > 1 && "made several faces",
);

export const noSecondEffect = everyCall(
  (call, run) => retryOf(call) === "never" && effectsOf(call, run).length > 1 && "had its effect twice",
);

/** A call that reports success has done what it was made for, and hands out the face that it made. */
export const successIsTrue = everyCall((call, run) => {
  if (call.operation.retry === "safe" || !hasSucceeded(call)) return false;
  return !isDone(call, run) && "reports a success of which the server knows nothing";
});

function isDone(call: Call, run: Run): boolean {
  const { server } = run;
  if (call.operation.retry === "reconcile") {
    const { id } = call.value as { id?: unknown };
    return server.faces.some((face) => face.id === id && face.madeBy === call.index);
  }
  if (call.operation.clientMethod === "delete") {
    // Someone else may have deleted it: what counts is that it is gone.
    const face = server.faces.find(({ id }) => id === call.faceId);
    return !face || (face.deletedAt ?? Number.POSITIVE_INFINITY) <= call.settledAt;
  }
  return effectsOf(call, run).some((at) => at <= call.settledAt);
}

/** A failure after which the outcome is not said to be unknown has had no effect, then or later. */
export const failureIsTrue = everyCall((call, run) => {
  if (call.operation.retry === "safe" || !hasFailed(call) || isUnknown(call.error)) return false;
  return effectsOf(call, run).length > 0 && "failed with a known outcome, but the server did it";
});

/** An outcome is said to be unknown only where a request was sent whose end left it open. */
export const unknownIsTrue = everyCall((call, run) => {
  if (!hasFailed(call) || !isUnknown(call.error)) return false;
  if (call.operation.retry === "safe") return "has no effect, so that no outcome can be unknown";
  return (
    ownRequests(call, run).every(({ isCertain }) => isCertain) &&
    "says that the outcome is unknown, but it is not"
  );
});
