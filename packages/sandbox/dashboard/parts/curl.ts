import { operationTable } from "@idaas-face/types";
import type { JournalEntry } from "../../src/journal/journal.js";

const tokenless = operationTable.authenticateAdminApiUsingPOST.operationId;

/** Writes a command that repeats a request of the journal. The shell adds the token. Secrets are not in the journal. */
export function curlOf(
  { method, path, operationId, request }: Pick<JournalEntry, "method" | "path" | "operationId" | "request">,
  origin: string,
): string {
  const parts = [
    `curl -X ${method} ${quote(origin + path)}`,
    ...(operationId === tokenless ? [] : [`-H "Authorization: $TOKEN"`]),
    ...(request === null
      ? []
      : [`-H 'Content-Type: application/json'`, `-d ${quote(JSON.stringify(request))}`]),
  ];
  return parts.join(" \\\n  ");
}

/** Quotes a text as one word of a shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
