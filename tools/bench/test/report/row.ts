import type { Row } from "../../report/rows.js";

/** A row of the client, within all budgets. */
export function rowOf(different: Partial<Row> = {}): Row {
  const ratio = { median: 1.05, margin: 0.01 };
  return {
    name: "@idaas-face/client",
    kind: "ours",
    version: undefined,
    list: ratio,
    create: ratio,
    listAtOnce: ratio,
    allocation: { median: 51_230, margin: 100 },
    size: 7_310,
    importMs: { median: 3.21, margin: 0.12 },
    ...different,
  };
}
