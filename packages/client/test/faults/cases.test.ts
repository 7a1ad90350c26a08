import { operationTable } from "@idaas-face/types";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isAbortedError, isAmbiguousCreateError, isTimeoutError } from "../../src/index.js";
import { clientWith, rejectionOf, userUuid } from "../support/client.js";
import { callOf, scheduleOf, stepsOf } from "./plain-schedule.js";
import { failureIsTrue, noDuplicateFaces, successIsTrue } from "./properties/effects.js";
import { endsAtOnce } from "./properties/ending.js";
import type { Property } from "./properties/property.js";
import { tokensAreAskedForWhenNeeded } from "./properties/traffic.js";
import { type Run, runSchedule } from "./run-schedule.js";

const create = operationTable.createFaceAuthenticatorUsingPOST.operationId;
const remove = operationTable.deleteFaceUsingDELETE.operationId;
const getSettings = operationTable.getUserFaceSettingsUsingGET.operationId;

const expectHolds = (property: Property, run: Run) => expect(property(run), `${run.journal}`).toEqual([]);

afterEach(() => {
  vi.useRealTimers();
});

// Schedules in which something was wrong once. The search that finds such is in faults.test.ts.
describe("a create whose response was lost is not sent again when the list", () => {
  it("does not tell the applicants of its faces", async () => {
    const lost = callOf(create, ["503, done"], { applicantId: "applicant-a" });
    const run = await runSchedule(scheduleOf([lost], { listsLeaveOut: "applicantId" }));
    expectHolds(noDuplicateFaces, run);
    expect(run.calls[0]?.error).toSatisfy(isAmbiguousCreateError);
  });

  it("does not tell the IDs of its faces", async () => {
    const lost = callOf(create, ["503, done"]);
    expectHolds(noDuplicateFaces, await runSchedule(scheduleOf([lost], { listsLeaveOut: "id" })));
  });

  it("is not a list", async () => {
    const lost = callOf(create, ["503, done"]);
    expectHolds(
      noDuplicateFaces,
      await runSchedule(scheduleOf([lost], { looks: stepsOf(["odd JSON, done"]) })),
    );
  });
});

describe("a create whose response was lost does not take the face of one for the same user", () => {
  it("that came before and whose outcome was unknown as well", async () => {
    const before = callOf(create, ["connection reset, done"]);
    const lost = callOf(create, ["connection reset, nothing done"], { startMs: 300 });
    expectHolds(successIsTrue, await runSchedule(scheduleOf([before, lost], { looks: stepsOf(["403"]) })));
  });

  it("that came before and was aborted", async () => {
    const before = callOf(create, ["no response, done"], { abortMs: 300 });
    const lost = callOf(create, ["connection reset, nothing done"]);
    expectHolds(successIsTrue, await runSchedule(scheduleOf([before, lost])));
  });

  it("that runs at the same time and does not look", async () => {
    const other = callOf(create, [], { onUnknownOutcome: "throw" });
    const lost = callOf(create, ["503, nothing done"]);
    expectHolds(successIsTrue, await runSchedule(scheduleOf([other, lost])));
  });

  it("that came later, after one that waited for its turn was aborted", async () => {
    const lost = callOf(create, ["no response, nothing done"]);
    const waiting = callOf(create, [], { startMs: 100, abortMs: 100 });
    const later = callOf(create, [], { startMs: 300 });
    expectHolds(successIsTrue, await runSchedule(scheduleOf([lost, waiting, later])));
  });
});

it("a create whose response was lost does not take a stranger's face whose applicant the list does not tell", async () => {
  const lost = callOf(create, ["connection reset, nothing done"], { applicantId: "applicant-a" });
  const settings = { listsLeaveOut: "applicantId", strangersFaceMs: 250 } as const;
  expectHolds(successIsTrue, await runSchedule(scheduleOf([lost], settings)));
});

describe("a call that waits for a new token after an attempt whose outcome is open", () => {
  const waiting = callOf(remove, ["502, nothing done", "token revoked"]);

  it("is an AbortedError when it is aborted", async () => {
    const run = await runSchedule(scheduleOf([{ ...waiting, abortMs: 350 }]));
    expectHolds(endsAtOnce, run);
    expect(run.calls[0]?.error).toSatisfy(isAbortedError);
  });

  it("is a TimeoutError when its total time is over", async () => {
    const run = await runSchedule(scheduleOf([waiting], { totalTimeoutMs: 350 }));
    expectHolds(endsAtOnce, run);
    expect(run.calls[0]?.error).toSatisfy(isTimeoutError);
  });
});

describe("the outcome is unknown", () => {
  it("when a response is refused because it differs from the OpenAPI document", async () => {
    const refused = callOf(create, ["odd JSON, done"]);
    expectHolds(failureIsTrue, await runSchedule(scheduleOf([refused], { validatesResponses: true })));
  });

  it("when a function that the client was given fails after the response was lost", async () => {
    const faces = clientWith({
      fetch: () => Promise.reject(new TypeError("fetch failed")),
      sleep: () => Promise.reject(new Error("no timers here")),
    });
    expect(await rejectionOf(faces.create(userUuid))).toHaveProperty("outcome", "unknown");
  });
});

it("the life of a token counts from the request that got it, not from one that failed before", async () => {
  const calls = [callOf(getSettings, []), callOf(getSettings, [], { startMs: 3_000 })];
  const authentications = stepsOf(["503, Retry-After: 1", "503, Retry-After: 1"]);
  const run = await runSchedule(scheduleOf(calls, { tokenLifetimeMs: 2_000, authentications }));
  expectHolds(tokensAreAskedForWhenNeeded, run);
});
