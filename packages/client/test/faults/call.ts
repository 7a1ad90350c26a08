import { type Operation, operationTable, type RetryClass } from "@idaas-face/types";
import { argumentsOf } from "./call-arguments.js";
import type { CallPlan } from "./schedule.js";
import { users } from "./understand.js";
import type { World } from "./world.js";

/** One call of a run, and its outcome. Times are those of the clock. */
export interface Call {
  index: number;
  plan: CallPlan;
  operation: Operation;
  userUuid: string;
  /** The face that it is about, where its operation is about one. */
  faceId: string;
  startedAt: number;
  isSettled: boolean;
  settledAt: number;
  /** The reason that had to end it, and the time, if it had not settled by then. */
  endedBy: { what: "abort" | "total time"; at: number } | undefined;
  value: unknown;
  error: unknown;
}

/** Plans a call that has not been made yet. */
export function plannedCall(plan: CallPlan, index: number): Call {
  return {
    index,
    plan,
    operation: operationTable[plan.operation],
    userUuid: users[plan.user],
    faceId: "",
    startedAt: Number.NaN,
    isSettled: false,
    settledAt: Number.POSITIVE_INFINITY,
    endedBy: undefined,
    value: undefined,
    error: undefined,
  };
}

type Methods = Record<string, (...args: unknown[]) => Promise<unknown>>;

/** Makes a call, aborts it when its plan says so, and keeps how it ended. */
export function startCall(call: Call, world: World): void {
  const { time, journal, client, schedule } = world;
  const { index, plan, operation } = call;
  const abort = new AbortController();
  call.startedAt = time.clock();
  call.faceId = latestFace(call.userUuid, world) ?? "face-unknown";

  const endAfter = (ms: number | undefined, what: "abort" | "total time", end: () => void) => {
    if (ms === undefined) return;
    time.after(ms, () => {
      if (call.isSettled) return;
      call.endedBy = { what, at: time.clock() };
      journal.note(`call ${index} has to end now: ${what}`);
      end();
    });
  };
  // Before the call is made, so that the client's own timer for it, if it has one, comes right after.
  endAfter(schedule.totalTimeoutMs, "total time", () => {});
  endAfter(plan.abortMs, "abort", () => abort.abort());

  const settle = (end: Pick<Call, "value"> | Pick<Call, "error">, text: string) => {
    Object.assign(call, end, { isSettled: true, settledAt: time.clock() });
    journal.note(`call ${index} ${text}`);
  };
  const args = argumentsOf(call, abort.signal);
  const made = (async () => (client as unknown as Methods)[operation.clientMethod]?.(...args))();
  made.then(
    (value) => settle({ value }, `gives ${JSON.stringify(value)}`),
    (error) => settle({ error }, `is rejected: ${error}${isUnknown(error) ? " (outcome unknown)" : ""}`),
  );
}

/** Finds the action that is allowed when the outcome of the call is unknown. */
export function retryOf({ operation, plan }: Pick<Call, "operation" | "plan">): RetryClass {
  return operation.retryNeeds.length > 0 && !plan.sendsNeeded ? "never" : operation.retry;
}

/** Says whether an error leaves open what the server did. */
export function isUnknown(error: unknown): boolean {
  return (error as { outcome?: unknown }).outcome === "unknown";
}

/** Finds the latest face that a list of the user's faces would show. Skips a face whose create has not settled yet. */
function latestFace(userUuid: string, { server, calls }: World): string | undefined {
  const isSettled = (call: number | undefined) => call === undefined || calls[call]?.isSettled;
  return server.facesOf(userUuid).findLast(({ madeBy }) => isSettled(madeBy))?.id;
}
