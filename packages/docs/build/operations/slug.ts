import type { Operation } from "@idaas-face/spec/operations";

/** Returns the path of an operation's page, from the folder of the reference. */
export function operationPath({ operationId }: Pick<Operation, "operationId">): string {
  return `${operationId}.md`;
}

/** Returns the anchor of a status on the page of its operation. */
export function statusAnchor(status: number | string): string {
  return `status-${status}`;
}

/** Returns the anchor of a type on the page of all types. */
export function typeAnchor(name: string): string {
  return name.toLowerCase();
}
