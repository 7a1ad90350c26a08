import { afterAll, beforeAll } from "vitest";
import { setUpWorkshop, type Workshop } from "../../build/workshop.js";
import type { Target } from "../../contestants/contestant.js";
import { contestants } from "../../contestants/index.js";
import { type BenchServer, startServer } from "../../server/start-server.js";
import { type Examples, readExamples, responseBodiesOf } from "../../target.js";

export interface Surroundings {
  workshop: Workshop;
  examples: Examples;
  server: BenchServer;
  target: Target;
}

/** Sets up the surroundings of a measurement, for the tests of one file. They are there once the tests run. */
export function useSurroundings(): Surroundings {
  const surroundings = {} as Surroundings;
  beforeAll(async () => {
    const workshop = await setUpWorkshop(contestants);
    const examples = await readExamples();
    const server = await startServer(workshop.server, responseBodiesOf(examples));
    const target = { ...examples.request, baseUrl: server.url, heyApi: workshop.heyApi };
    Object.assign(surroundings, { workshop, examples, server, target });
  });
  afterAll(async () => {
    await surroundings.server?.close();
    await surroundings.workshop?.remove();
  });
  return surroundings;
}
