import { markdownTable } from "@idaas-face/common/markdown-table";
import type { SandboxPlan } from "../plan.js";
import type { Budget } from "./budgets.js";
import type { SandboxResults } from "./rows.js";

/** Under what circumstances was measured. */
export interface Circumstances {
  /** Date and time in UTC, of which the date is shown. */
  measuredAt: Date;
  /** Version of Node. */
  node: string;
  /** Version of Prism. */
  prism: string;
  plan: Pick<SandboxPlan, "connections">;
}

/** The text about one run, in Markdown. */
export function sandboxBlock(
  { list, create }: SandboxResults,
  budgets: Budget[],
  { measuredAt, node, prism, plan }: Circumstances,
): string {
  const rows = budgets.map(({ what, measured: { median, margin }, bound, times }) => [
    what,
    `${median.toFixed(2)} ± ${margin.toFixed(2)} times`,
    `${bound} ${times} times`,
  ]);
  return `Measured on ${measuredAt.toISOString().slice(0, 10)} with Node ${node} beside Prism ${prism}, all in one run on one machine, over
${plan.connections} connections, with the SQLite file that is the default. It gave ${perSecond(list.perSecond)} lists and ${perSecond(create.perSecond)} creates a second there: ${list.timesBare.median.toFixed(2)} times
the lists of a bare \`node:http\` server that returns the same bytes.

${markdownTable(["", "measured", "budget"], rows, { pad: "figures" })}

- Each figure is the median of rounds in which all take turns, ± half of its 95 % interval.
- All get the same requests. Prism checks them and its examples against the same OpenAPI document.
- The sandbox responds to a create once it is on the disk.`;
}

function perSecond(count: number): string {
  return (Math.round(count / 100) * 100).toLocaleString("en");
}
