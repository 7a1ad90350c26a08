import { markdownTable } from "@idaas-face/common/markdown-table";
import { budgets } from "./budgets.js";
import type { Row } from "./rows.js";

/** Under what circumstances was measured. */
export interface Circumstances {
  /** Date and time in UTC, of which the date is shown. */
  measuredAt: Date;
  /** Version of Node. */
  node: string;
  /** Microseconds that a list takes with bare fetch. */
  fetchMicroseconds: number;
}

/** The text about one run, in Markdown. */
export function block(rows: readonly Row[], { measuredAt, node, fetchMicroseconds }: Circumstances): string {
  const date = measuredAt.toISOString().slice(0, 10);
  return `Measured on ${date} with Node ${node}, all in one run, against a server on the same machine:

${markdownTable(head, rows.map(cells), { pad: "figures" })}

- A time is that of one call, as a multiple of bare \`fetch\`, with which a list took ${Math.round(fetchMicroseconds)} µs here: the median of
  rounds in which all take turns, ± half of its 95 % interval.
- Memory is what a list allocates on the heap.
- The size is that of the package, or of the generated client, bundled for Node with all it needs, minified and zipped;
  the validators of responses, which the client loads on demand, are not counted.
- The import takes so long in a fresh process, over an empty module. A module that needs Node's \`fetch\` at once, and not at
  the first call, pays here for loading it.

The budgets of this client: a list and a create take at most ${budgets.callTimeAbove.toFixed(2)} more than with openapi-fetch alone, the size is at most
${kilobytes(budgets.size)}, and the import takes at most ${budgets.importTimes} times as long as openapi-fetch's.`;
}

const head = ["", "list", "create", "list, 100 at once", "memory", "size", "import"];

function cells(row: Row): string[] {
  const packaged = row.kind === "ours" || row.kind === "peer";
  return [
    label(row),
    ...[row.list, row.create, row.listAtOnce].map((ratio) => withMargin(ratio, 2)),
    kilobytes(row.allocation.median),
    packaged ? kilobytes(row.size) : "–",
    packaged ? `${withMargin(row.importMs, 1)} ms` : "–",
  ];
}

function label({ name, kind, version }: Row): string {
  if (kind === "ours") return `**\`${name}\`**`;
  return kind === "peer" ? `\`${name}\` ${version}` : name;
}

function withMargin({ median, margin }: Row["list"], digits: number): string {
  // The row with which the others are compared is exact by definition.
  return margin === 0 ? median.toFixed(digits) : `${median.toFixed(digits)} ± ${margin.toFixed(digits)}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
