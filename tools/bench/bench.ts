import { bundleSize } from "./build/bundle-size.js";
import { setUpWorkshop, type Workshop } from "./build/workshop.js";
import { contestants } from "./contestants/index.js";
import { sampleImports } from "./measure/import-time.js";
import { runTask } from "./measure/run-task.js";
import type { Task } from "./measure/task.js";
import type { Plan } from "./plan.js";
import type { Measurements } from "./report/rows.js";
import { versionOf } from "./report/version.js";
import { startServer } from "./server/start-server.js";
import { readExamples, responseBodiesOf } from "./target.js";

/** Measures all contestants side by side, and says what it is about to measure. */
export async function bench(plan: Plan, say: (step: string) => void): Promise<Measurements> {
  say("Generating and bundling");
  const workshop = await setUpWorkshop(contestants);
  try {
    return { ...(await measureCalls(plan, workshop, say)), ...(await measurePackages(plan, workshop, say)) };
  } finally {
    await workshop.remove();
  }
}

async function measureCalls(plan: Plan, workshop: Workshop, say: (step: string) => void) {
  const examples = await readExamples();
  const server = await startServer(workshop.server, responseBodiesOf(examples));
  const target = { ...examples.request, baseUrl: server.url, heyApi: workshop.heyApi };
  const measure = (what: string, task: Task) => {
    say(`Measuring ${what}`);
    return runTask(workshop.measure, { task, target, expected: examples[task.call] });
  };
  try {
    return {
      list: await measure("a list", plan.list),
      create: await measure("a create", plan.create),
      listAtOnce: await measure("many lists at once", plan.listAtOnce),
      allocation: await measure("the allocations of a list", plan.allocation),
    };
  } finally {
    await server.close();
  }
}

async function measurePackages(plan: Plan, workshop: Workshop, say: (step: string) => void) {
  say("Measuring bundles and imports");
  return {
    imports: await sampleImports(workshop.import, workshop.entries, plan.importRounds),
    sizes: await Promise.all(contestants.map(({ entry }) => bundleSize(entry, workshop.folder))),
    versions: await Promise.all(
      contestants.map(({ kind, name }) => (kind === "peer" ? versionOf(name) : undefined)),
    ),
  };
}
