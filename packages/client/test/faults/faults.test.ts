import fc from "fast-check";
import { afterEach, it, vi } from "vitest";
import { schedules } from "./arbitraries/schedules.js";
import { properties } from "./properties/index.js";
import { runSchedule } from "./run-schedule.js";

// The number of schedules. A longer campaign sets a bigger number.
const numRuns = Number(process.env.PROPERTY_RUNS ?? 12_000);

/** The starting point of a replay: the `seed` and `path` of a failure, as JSON. Without it, a run starts anywhere. */
const replay = JSON.parse(process.env.PROPERTY_REPLAY ?? "{}") as { seed?: number; path?: string };

afterEach(() => {
  vi.useRealTimers();
});

// The test runs each schedule of calls and faults (see schedule.ts) once, and checks all properties. The error of a schedule
// that fails shows the smallest schedule that was found, with all of its events, line by line. To see it again, take seed and
// path from its message: PROPERTY_REPLAY='{"seed":1,"path":"2:3"}' npx vitest run test/faults/faults.test.ts
it("every property holds, whatever the network, the server and the callers do", async () => {
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
