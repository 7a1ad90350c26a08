import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as client from "../src/index.js";
import { mistakes } from "./secrets/mistakes.js";
import { everythingOf, leaksIn } from "./secrets/outputs.js";
import { scenarios } from "./secrets/scenarios.js";
import { worlds } from "./secrets/world.js";

// The number of runs of each scenario. A longer campaign sets a bigger number.
const numRuns = Number(process.env.PROPERTY_RUNS ?? 10);

const thrown = new Set<string>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("nothing secret or personal is shown by", () => {
  it.each(Object.entries({ ...scenarios, ...mistakes }))("%s", async (_, scenario) => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        let shown = "";
        try {
          await scenario(world);
        } catch (error) {
          expect(error).toBeInstanceOf(client.FaceError);
          thrown.add((error as Error).name);
          shown = everythingOf(error);
        }
        shown += world.shown();
        expect(leaksIn(shown, world.secrets)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it("any error that there is: the scenarios come to all of them", () => {
    const roots = [client.FaceError.name, client.CallError.name];
    const classes = Object.keys(client).filter((name) => name.endsWith("Error") && !name.startsWith("is"));
    expect([...thrown].sort()).toEqual(classes.filter((name) => !roots.includes(name)).sort());
  });
});
