import { type Operation, type OperationId, operationTable, type RetryClass } from "@idaas-face/types";
import fc from "fast-check";
import type { CallPlan } from "../schedule.js";
import { nothingOr } from "./nothing-or.js";
import { steps } from "./steps.js";

/** The values from which the calls of a schedule are chosen. */
interface Choice {
  operations: OperationId[];
  users: CallPlan["user"][];
  applicants: CallPlan["applicantId"][];
}

const callOf = ({ operations, users, applicants }: Choice): fc.Arbitrary<CallPlan> =>
  fc.record({
    operation: fc.constantFrom(...operations),
    user: fc.constantFrom(...users),
    startMs: fc.integer({ min: 0, max: 1_000 }),
    applicantId: fc.constantFrom(...applicants),
    sendsNeeded: fc.boolean(),
    onUnknownOutcome: nothingOr(fc.constant("throw" as const), { ofTen: 8, is: "reconcile" as const }),
    abortMs: nothingOr(fc.integer({ min: 0, max: 1_500 }), { ofTen: 7 }),
    steps,
  });

const callsOf = (choice: Choice): fc.Arbitrary<CallPlan[]> =>
  fc
    // Places without a call let fast-check leave any call out of a schedule that fails.
    .array(nothingOr(callOf(choice), { ofTen: 2 }), { minLength: 1, maxLength: 6, size: "max" })
    .map((calls) => calls.filter((call) => call !== undefined));

const weights: Record<RetryClass, number> = { reconcile: 4, never: 6, idempotent: 3, safe: 1 };
const weighted = (Object.values(operationTable) as Operation[]).flatMap(({ operationId, retry }) =>
  Array<OperationId>(weights[retry]).fill(operationId as OperationId),
);

const allSorts = callsOf({
  operations: weighted,
  users: [0, 0, 1],
  applicants: [undefined, "applicant-a", "applicant-b"],
});

/** Calls that could take each other's faces for their own. */
const createsForOneUser = callsOf({
  operations: weighted.filter((id) => operationTable[id].retry === "reconcile"),
  users: [0],
  applicants: [undefined, undefined, undefined, "applicant-a"],
});

export const calls: fc.Arbitrary<CallPlan[]> = fc.oneof(allSorts, createsForOneUser);
