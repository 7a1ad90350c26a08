import type { SandboxResults } from "./rows.js";

/** What the sandbox has to reach: what falls short ends the bench with an error. */
export const sandboxBudgets = {
  /** Times the requests a second of Prism. */
  listTimesPrism: 8,
  createTimesPrism: 3,
  /** Times the requests a second of a server of Node that returns the same bytes. */
  listTimesBare: 0.4,
  /** How much longer a request may take among many faces than among few. */
  amongMany: 1.5,
  /** Bytes in memory after the load. */
  residentMemory: 120_000_000,
  /** Milliseconds from the start of the process to the first answer, and of the first creation in a process. */
  commandMs: 250,
  creationMs: 5,
};

/** A sentence for each budget that the results break. */
export function brokenSandboxBudgets({
  list,
  create,
  amongMany,
  residentMemory,
  startMs,
}: SandboxResults): string[] {
  const { listTimesPrism, createTimesPrism, listTimesBare } = sandboxBudgets;
  const atLeast = (what: string, than: string, { median }: { median: number }, budget: number) =>
    median < budget &&
    `The sandbox answers ${median.toFixed(2)} times as many ${what} as ${than}: it has to be ${budget}.`;
  const atMost = (what: string, { median }: { median: number }) =>
    median > sandboxBudgets.amongMany &&
    `A ${what} takes ${median.toFixed(2)} times as long among many faces: its budget is ${sandboxBudgets.amongMany}.`;
  return [
    atLeast("lists", "Prism", list.timesPrism, listTimesPrism),
    atLeast("creates", "Prism", create.timesPrism, createTimesPrism),
    atLeast("lists", "Node's own server", list.timesBare, listTimesBare),
    atMost("list", amongMany.list),
    atMost("create", amongMany.create),
    residentMemory > sandboxBudgets.residentMemory &&
      `The sandbox has ${megabytes(residentMemory)} in memory: its budget is ${megabytes(sandboxBudgets.residentMemory)}.`,
    startMs.command.median > sandboxBudgets.commandMs &&
      `The sandbox answers ${Math.round(startMs.command.median)} ms after its process started: its budget is ${sandboxBudgets.commandMs}.`,
    startMs.creation.median > sandboxBudgets.creationMs &&
      `The first sandbox of a process takes ${startMs.creation.median.toFixed(1)} ms: its budget is ${sandboxBudgets.creationMs}.`,
  ].filter((sentence) => sentence !== false);
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
