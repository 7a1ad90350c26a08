import type { ContractOptions } from "../../src/run/options.js";
import { Run } from "../../src/run/run.js";

/** Carries out every check, cleans up, and returns the report. */
export async function runAll(options: ContractOptions) {
  const run = new Run(options);
  for (const { name } of run.plans) await run.check(name);
  const { left } = await run.close();
  return { run, left, report: run.report() };
}
