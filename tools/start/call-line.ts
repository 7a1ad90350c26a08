import { operationTable } from "@idaas-face/types";
import type { Style } from "./style.js";

/** A request that the client has sent, and the status that came back. */
export interface Exchange {
  method: string;
  path: string;
  status: number;
}

const table = Object.values(operationTable);
const methodWidth = Math.max(...table.map(({ method }) => method.length));
const pathWidth = Math.max(...table.map(({ path }) => path.replace(/\{[^}]+\}/g, "…1234").length));
const statusWidth = 3;

/** One line about one exchange: method, path and status in columns, then what it came to. */
export function callLine({ method, path, status }: Exchange, result: string, style: Style): string {
  const columns = [
    style("bold", method.padEnd(methodWidth)),
    shortenIds(path).padEnd(pathWidth),
    style(status < 400 ? "green" : "red", String(status).padEnd(statusWidth)),
    result,
  ];
  return `  ${columns.join("  ")}`.trimEnd();
}

/** One line about what happened elsewhere between the calls, in the same columns: where, and what. */
export function noteLine(where: string, what: string, style: Style): string {
  const columns = ["·".padEnd(methodWidth), where.padEnd(pathWidth), " ".repeat(statusWidth), what];
  return style("dim", `  ${columns.join("  ")}`);
}

/** UUIDs are long and say little: their end does. Those made together may begin alike. */
function shortenIds(path: string): string {
  return path.replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{8}([0-9a-f]{4})\b/gi, "…$1");
}
