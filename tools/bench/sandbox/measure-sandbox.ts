import { readFile, writeFile } from "node:fs/promises";
import { fillBlocks } from "@idaas-face/common/marked-blocks";
import { benchSandbox } from "./bench.js";
import { fullPlan, quickPlan } from "./plan.js";
import { prismVersion } from "./prism-version.js";
import { sandboxBlock } from "./report/block.js";
import { brokenBudgets, sandboxBudgets } from "./report/budgets.js";
import { resultsOf } from "./report/rows.js";

const readme = new URL("../../../packages/sandbox/README.md", import.meta.url);

/** Measures the sandbox, shows what came out, and gives a sentence for each budget that it breaks. */
export async function measureSandbox(quick: boolean): Promise<string[]> {
  const plan = quick ? quickPlan : fullPlan;
  const results = resultsOf(await benchSandbox(plan, (step) => console.error(`${step} …`)));
  const budgets = sandboxBudgets(results, [plan.fewFaces, plan.manyFaces]);
  const text = sandboxBlock(results, budgets, {
    measuredAt: new Date(),
    node: process.versions.node,
    prism: prismVersion(),
    plan,
  });
  console.log(`\n${text}\n`);
  if (!quick) await writeFile(readme, fillBlocks(await readFile(readme, "utf8"), { bench: text }));
  return brokenBudgets(budgets);
}
