import { type Operation, operationTable } from "@idaas-face/types";

/** A response whose `id` is there. A response without it is a {@link ResponseError}. */
export type WithId<T> = T & { id: string };

const { operationId: findUser } = operationTable.userByUseridUsingPOST;

/** Whether the response of an operation is of no use without an ID: nothing can be done with such a face or such a user. */
export function givesId({ operationId, retry }: Operation): boolean {
  return retry === "reconcile" || operationId === findUser;
}
