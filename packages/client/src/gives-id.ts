import { type Operation, type OperationId, operationTable } from "@idaas-face/types";

/** A response whose `id` is there. A response without it is a {@link ResponseError}. */
export type WithId<T> = T & { id: string };

type Rows = typeof operationTable;

const { operationId: findUser } = operationTable.userByUseridUsingPOST;

/** The operations whose response is of no use without an ID: nothing can be done with such a face or such a user. */
export type IdGiver =
  | typeof findUser
  | { [Id in OperationId]: Rows[Id]["retry"] extends "reconcile" ? Id : never }[OperationId];

/** Whether an operation is one of them. */
export function givesId({ operationId, retry }: Operation): boolean {
  return retry === "reconcile" || operationId === findUser;
}
