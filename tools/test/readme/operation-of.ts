import { type Operation, operationTable } from "@idaas-face/types";

const table = Object.values(operationTable).map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replace(/\{\w+\}/g, "[^/]+")}$`),
}));

/** The operation that a request calls. */
export function operationOf(method: string | undefined, path = ""): Operation | undefined {
  return table.find(({ operation, pattern }) => operation.method === method && pattern.test(path))?.operation;
}
