import { operationTable } from "@idaas-face/types";
import fc from "fast-check";
import { recentFaceAgeMs, type Schedule, type Step } from "../schedule.js";
import { describeSchedule } from "../schedule-text.js";
import { calls } from "./calls.js";
import { nothingOr } from "./nothing-or.js";
import { steps } from "./steps.js";

const longAgoMs = 600_000;

/** Without a first token nothing else would happen. */
const laterSteps = steps.map((all): Step[] => [{ fault: "none", ms: 50 }, ...all]);

/** Any schedule. Failures shrink to the first of what there is to choose from. */
export const schedules: fc.Arbitrary<Schedule> = fc
  .record<Schedule>({
    maxFaces: fc.constantFrom(10, 10, 5, 1),
    created: fc.constantFrom("milliseconds", "milliseconds", "seconds", "seconds", "nothing"),
    facesAheadMs: nothingOr(fc.constantFrom(20_000, -20_000), { ofTen: 8, is: 0 }),
    serverAheadMs: fc.constantFrom(0, 90_000, -90_000),
    isDated: nothingOr(fc.constant(false), { ofTen: 8, is: true }),
    listsLeaveOut: nothingOr(fc.constantFrom("applicantId", "id"), { ofTen: 8, is: "nothing" }),
    existingFaceAgeMs: fc.constantFrom(undefined, undefined, longAgoMs, recentFaceAgeMs),
    existingFaces: fc.constantFrom(1, 4),
    strangersFaceMs: nothingOr(fc.integer({ min: 0, max: 2_000 }), { ofTen: 5 }),
    hasTwins: nothingOr(fc.constant(true), { ofTen: 7, is: false }),
    validatesResponses: fc.boolean(),
    tokenLifetimeMs: fc.constantFrom(900_000, 5_000, 700),
    maxRetries: fc.constantFrom(2, 2, 3, 1, 0),
    totalTimeoutMs: fc.constantFrom(undefined, undefined, 4_000, 2_000),
    renewAheadMs: fc.constantFrom(0, 30_000),
    sleepRejects: fc.boolean(),
    random: fc.array(fc.constantFrom(0, 0.5, 0.999), { minLength: 1, maxLength: 4 }),
    calls,
    looks: nothingOr(steps, { ofTen: 6, is: [] }),
    authentications: nothingOr(fc.oneof(laterSteps, laterSteps, steps), { ofTen: 5, is: [] }),
  })
  .map(asCanBeTold)
  .map((schedule) => Object.assign(schedule, { [fc.toStringMethod]: () => describeSchedule(schedule) }));

/** Leaves out what no client could get right. */
function asCanBeTold(schedule: Schedule): Schedule {
  const creates = schedule.calls.filter(({ operation }) => operationTable[operation].retry === "reconcile");
  const namesApplicants = creates.every(({ user, applicantId }) => user === 1 || applicantId !== undefined);
  return {
    ...schedule,
    existingFaces: Math.min(schedule.existingFaces, schedule.maxFaces),
    // A recent face whose time is ahead looks like one that was made since.
    facesAheadMs: schedule.existingFaceAgeMs === recentFaceAgeMs ? 0 : schedule.facesAheadMs,
    // Without dated responses, there is nothing to compare the server's clock with.
    serverAheadMs: schedule.isDated ? schedule.serverAheadMs : 0,
    // A stranger's face may come from any create that does not name an applicant.
    strangersFaceMs: namesApplicants ? schedule.strangersFaceMs : undefined,
    // A face like that of an earlier create, made at the same time, could be the one of a later create.
    hasTwins: schedule.hasTwins && schedule.maxFaces === 10 && creates.length === 1,
  };
}
