import { type Operation, operationTable } from "@idaas-face/types";

/** A response whose `id` is there. A response without it is a {@link ResponseError}. */
export type WithId<T> = T & { id: string };

const { operationId: findUser } = operationTable.userByUseridUsingPOST;

/** Says whether the response of an operation is useless without an ID: no call can use such a face or such a user. */
export function givesId({ operationId, retry }: Operation): boolean {
  return retry === "reconcile" || operationId === findUser;
}
