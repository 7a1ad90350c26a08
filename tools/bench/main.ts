import { readFile, writeFile } from "node:fs/promises";
import { bench } from "./bench.js";
import { contestants } from "./contestants/index.js";
import { parseOptions, UsageError, usage } from "./options.js";
import { fullPlan, quickPlan } from "./plan.js";
import { block } from "./report/block.js";
import { brokenBudgets } from "./report/budgets.js";
import { replaceBlock } from "./report/replace-block.js";
import { rowsOf } from "./report/rows.js";
import { estimateEach } from "./statistics.js";

const readme = new URL("../../packages/client/README.md", import.meta.url);

try {
  const { quick, help } = parseOptions(process.argv.slice(2));
  if (help) console.log(usage);
  else await measure(quick);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function measure(quick: boolean): Promise<void> {
  const measured = await bench(quick ? quickPlan : fullPlan, (step) => console.error(`${step} …`));
  const rows = rowsOf(contestants, measured);
  const text = block(rows, {
    measuredAt: new Date(),
    node: process.versions.node,
    fetchMicroseconds: estimateEach(measured.list)[0]?.median ?? Number.NaN,
  });
  console.log(`\n${text}\n`);
  if (!quick) await writeFile(readme, replaceBlock(await readFile(readme, "utf8"), text));
  const broken = rows.filter(({ kind }) => kind === "ours").flatMap(brokenBudgets);
  if (broken.length === 0) return;
  const advice = "Make it cheaper, or change the budgets in tools/bench/report/budgets.ts and say why.";
  console.error([...broken, advice].join("\n"));
  process.exitCode = 1;
}
