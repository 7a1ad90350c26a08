import fc from "fast-check";
import { type FaultName, faultNames } from "../fault-table.js";
import type { Step } from "../schedule.js";

const fault = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: fc.constant<FaultName>("none") },
  { weight: 4, arbitrary: fc.constantFrom(...faultNames.openAndDone) },
  { weight: 4, arbitrary: fc.constantFrom(...faultNames.openAndNotDone) },
  { weight: 2, arbitrary: fc.constantFrom(...faultNames.harmless) },
  { weight: 2, arbitrary: fc.constantFrom<FaultName>("token revoked", "odd JSON, done") },
);

// Twice the longest is more than an attempt may take: some responses are late.
const ms = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 100 }) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 600 }) },
);

/** The steps of the requests of one kind. Requests after the last step have no fault. */
export const steps: fc.Arbitrary<Step[]> = fc.array(fc.record({ fault, ms }), { maxLength: 5, size: "max" });
