import fc from "fast-check";
import { afterEach, it, vi } from "vitest";
import { schedules } from "./arbitraries/schedules.js";
import { properties } from "./properties/index.js";
import { runSchedule } from "./run-schedule.js";

// How many schedules are run; a longer campaign sets a bigger number.
const numRuns = Number(process.env.PROPERTY_RUNS ?? 12_000);

/** Where to start instead of anywhere: the `seed` and `path` of a failure, as JSON. */
const replay = JSON.parse(process.env.PROPERTY_REPLAY ?? "{}") as { seed?: number; path?: string };

afterEach(() => {
  vi.useRealTimers();
});

// Each schedule of calls and faults is run once and held to all properties: see schedule.ts. The error of one that fails shows
// the smallest schedule that was found, with everything that happened in it, line by line. To see it again, take seed and path
// from its message: PROPERTY_REPLAY='{"seed":1,"path":"2:3"}' npx vitest run test/faults/faults.test.ts
it("whatever the network, the server and the callers do, every property holds", async () => {
  await fc.assert(
    fc.asyncProperty(schedules, async (schedule) => {
      const run = await runSchedule(schedule);
      const wrong = Object.entries(properties).flatMap(([name, property]) =>
        property(run).map((what) => `${name}: ${what}`),
      );
      if (wrong.length > 0) throw new Error(`${wrong.join("\n")}\n${run.journal}\n`);
    }),
    { numRuns, ...replay },
  );
});
