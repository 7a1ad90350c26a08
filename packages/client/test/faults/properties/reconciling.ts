import { isAmbiguousCreateError } from "../../../src/index.js";
import type { Call } from "../call.js";
import type { FaceServer } from "../face-server.js";
import { faults } from "../fault-table.js";
import type { Sent } from "../faulty-network.js";
import { recentFaceAgeMs } from "../schedule.js";
import { everyCall, hasSucceeded, ownRequests } from "./property.js";

/** A face says whether it was found in a list or is the response to the create. */
export const reconciledIsTrue = everyCall((call, run) => {
  if (call.operation.retry !== "reconcile" || !hasSucceeded(call)) return false;
  const isRefused = ({ step }: Sent) =>
    run.schedule.validatesResponses && faults[step.fault].response === "odd";
  const hasResponse = ownRequests(call, run).some((sent) => sent.status === 200 && !isRefused(sent));
  const { reconciled = false } = call.value as { reconciled?: boolean };
  return reconciled === hasResponse && `gives a face that says reconciled: ${reconciled}`;
});

/** An error that cannot tell which face a call made names that face among others. */
export const ambiguityNamesTheFace = everyCall((call, { server, schedule }) => {
  if (!isAmbiguousCreateError(call.error) || mayActLate(call) || schedule.listsLeaveOut === "id")
    return false;
  const { faceIds } = call.error;
  const own = server.faces.filter(({ madeBy }) => madeBy === call.index);
  return (
    own.some(({ id }) => !faceIds.includes(id)) && `names ${faceIds}, but made ${own.map(({ id }) => id)}`
  );
});

const mayActLate = ({ plan }: Call) => plan.steps.some(({ fault }) => faults[fault].acts === "afterwards");

/** Says whether the call made a face, and the one from before is older than it by more than the call has lasted. */
const isClearlyNewer = (call: Call, server: FaceServer) =>
  server.faces.some(({ madeBy }) => madeBy === call.index) &&
  !mayActLate(call) &&
  call.settledAt - call.startedAt < recentFaceAgeMs - 2 * resolutionMs;

/** The error of a face's time that is written in seconds, and the tolerance of the client, in milliseconds. */
const resolutionMs = 1_000;

/** A face that can be told is adopted. */
export const ambiguityIsNeeded = everyCall((call, { calls, schedule, server }) => {
  if (!isAmbiguousCreateError(call.error)) return false;
  const { created, isDated, listsLeaveOut, facesAheadMs, strangersFaceMs, hasTwins } = schedule;
  const isTold = created !== "nothing" && isDated && listsLeaveOut === "nothing" && facesAheadMs === 0;
  const isAlone =
    strangersFaceMs === undefined &&
    !hasTwins &&
    (schedule.existingFaceAgeMs !== recentFaceAgeMs || isClearlyNewer(call, server)) &&
    calls.every(
      (other) => other === call || other.userUuid !== call.userUuid || other.operation.retry !== "reconcile",
    );
  return isTold && isAlone && `does not know ${call.error.faceIds}, which can be nobody else's`;
});
