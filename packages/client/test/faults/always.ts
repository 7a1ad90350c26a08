import fc from "fast-check";
import { schedules } from "./arbitraries/schedules.js";
import type { Property } from "./properties/property.js";
import { runSchedule } from "./run-schedule.js";

// How many schedules a property is tried with; a longer campaign sets a bigger number.
const numRuns = Number(process.env.PROPERTY_RUNS ?? 750);

/** Where to start instead of anywhere: the `seed` and `path` of a failure, as JSON. */
const replay = JSON.parse(process.env.PROPERTY_REPLAY ?? "{}") as { seed?: number; path?: string };

/**
 * Tries a property with many schedules. The error of one that fails shows the smallest schedule that was found, with what
 * happened in it, line by line.
 */
export async function expectAlways(property: Property): Promise<void> {
  await fc.assert(
    fc.asyncProperty(schedules, async (schedule) => {
      const run = await runSchedule(schedule);
      const wrong = property(run);
      if (wrong.length > 0) throw new Error(`${wrong.join("\n")}\n${run.journal}\n`);
    }),
    { numRuns, ...replay },
  );
}
