import type { Operation } from "@idaas-face/spec/operations";

/** The page of an operation, from the folder of the reference. */
export function operationPath({ operationId }: Pick<Operation, "operationId">): string {
  return `${operationId}.md`;
}

/** The anchor of a status on the page of its operation. */
export function statusAnchor(status: number | string): string {
  return `status-${status}`;
}

/** The anchor of a type on the page of all types. */
export function typeAnchor(name: string): string {
  return name.toLowerCase();
}
