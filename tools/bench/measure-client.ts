import { readFile, writeFile } from "node:fs/promises";
import { fillBlocks } from "@idaas-face/common/marked-blocks";
import { bench } from "./bench.js";
import { contestants } from "./contestants/index.js";
import { openapiFetch } from "./contestants/openapi-fetch.js";
import { fullPlan, quickPlan } from "./plan.js";
import { block } from "./report/block.js";
import { brokenBudgets } from "./report/budgets.js";
import { type Row, rowsOf } from "./report/rows.js";
import { estimateEach } from "./statistics.js";

const readme = new URL("../../packages/client/README.md", import.meta.url);

/** Measures the client, shows what came out, and gives a sentence for each budget that it breaks. */
export async function measureClient(quick: boolean): Promise<string[]> {
  const measured = await bench(quick ? quickPlan : fullPlan, (step) => console.error(`${step} …`));
  const rows = rowsOf(contestants, measured);
  const text = block(rows, {
    measuredAt: new Date(),
    node: process.versions.node,
    fetchMicroseconds: estimateEach(measured.list)[0]?.median ?? Number.NaN,
  });
  console.log(`\n${text}\n`);
  if (!quick) await writeFile(readme, fillBlocks(await readFile(readme, "utf8"), { bench: text }));
  const wrapped = rows.find(({ name }) => name === openapiFetch.name) as Row;
  return rows.filter(({ kind }) => kind === "ours").flatMap((row) => brokenBudgets(row, wrapped));
}
