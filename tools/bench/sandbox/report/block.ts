import { table } from "../../report/table.js";
import type { Estimate } from "../../statistics.js";
import type { SandboxPlan } from "../plan.js";
import { megabytes, sandboxBudgets } from "./budgets.js";
import type { SandboxResults } from "./rows.js";

/** Under what circumstances was measured. */
export interface Circumstances {
  /** Date and time in UTC, of which the date is shown. */
  measuredAt: Date;
  /** Version of Node. */
  node: string;
  /** Version of Prism. */
  prism: string;
  plan: Pick<SandboxPlan, "connections" | "fewFaces" | "manyFaces">;
}

/** The text about one run, in Markdown. */
export function sandboxBlock(
  results: SandboxResults,
  { measuredAt, node, prism, plan }: Circumstances,
): string {
  const { list, create, amongMany, residentMemory, startMs } = results;
  const many = plan.manyFaces.toLocaleString("en");
  const few = plan.fewFaces.toLocaleString("en");
  const rows = [
    ["list, beside Prism", `${times(list.timesPrism)}`, `at least ${sandboxBudgets.listTimesPrism} times`],
    [
      "list, beside a bare `node:http` server",
      times(list.timesBare),
      `at least ${sandboxBudgets.listTimesBare} times`,
    ],
    [
      "durable create, beside Prism",
      times(create.timesPrism),
      `at least ${sandboxBudgets.createTimesPrism} times`,
    ],
    [
      `time of a list among ${many} faces, beside ${few}`,
      times(amongMany.list),
      `at most ${sandboxBudgets.amongMany} times`,
    ],
    [
      `time of a create among ${many} faces, beside ${few}`,
      times(amongMany.create),
      `at most ${sandboxBudgets.amongMany} times`,
    ],
    [
      "resident memory after that load",
      megabytes(residentMemory),
      `at most ${megabytes(sandboxBudgets.residentMemory)}`,
    ],
    [
      "process start to first answer, new file",
      milliseconds(startMs.command, 0),
      `at most ${sandboxBudgets.commandMs} ms`,
    ],
    [
      "first `createSandbox` of a process",
      milliseconds(startMs.creation, 1),
      `at most ${sandboxBudgets.creationMs} ms`,
    ],
  ];
  return `Measured on ${measuredAt.toISOString().slice(0, 10)} with Node ${node} beside Prism ${prism}, all in one run on one machine, over
${plan.connections} connections, with the SQLite file that is the default. It answered ${perSecond(list.perSecond)} lists and ${perSecond(create.perSecond)} creates a second there.

${table(["", "measured", "budget"], rows)}

- A multiple is that of the requests answered a second: the median of rounds in which all take turns, ± half of its 95 %
  interval.
- All answer the same requests. Prism checks them and its examples against the same file; the bare server checks nothing and
  returns the sandbox's bytes.
- A create is answered once it is on the disk.`;
}

function times({ median, margin }: Estimate): string {
  return `${median.toFixed(2)} ± ${margin.toFixed(2)} times`;
}

function milliseconds({ median, margin }: Estimate, digits: number): string {
  return `${median.toFixed(digits)} ± ${margin.toFixed(digits)} ms`;
}

function perSecond(count: number): string {
  return (Math.round(count / 100) * 100).toLocaleString("en");
}
