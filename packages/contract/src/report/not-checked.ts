import { operationIds, operationOf } from "../document/document.js";
import type { Level } from "../levels.js";
import type { CheckRun } from "../run/run-check.js";

/** The documented statuses of an operation that no check has asked for, and that no response had. */
export interface NotChecked {
  operationId: string;
  statuses: number[];
}

/** Finds the documented statuses that a run or recorded traffic does not cover. Traffic is about the operations in it. */
export function notChecked(runs: readonly CheckRun[], level: Level | null): NotChecked[] {
  return operationIds.flatMap((operationId) => {
    const own = runs.filter(({ result }) => result.operationId === operationId);
    if (level === null && own.length === 0) return [];
    const checked = new Set(
      own.flatMap(({ result, expected }) => (result.status === null ? [] : [result.status, expected])),
    );
    const statuses = operationOf(operationId).statuses.filter((status) => !checked.has(status));
    return statuses.length === 0 ? [] : [{ operationId, statuses }];
  });
}

/** Writes a line for people, such as `updateFaceUsingPUT: 403, 409`. */
export const notCheckedLine = ({ operationId, statuses }: NotChecked): string =>
  `${operationId}: ${statuses.length === operationOf(operationId as never).statuses.length ? "every status" : statuses.join(", ")}`;
