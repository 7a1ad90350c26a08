import { type Operation, operationTable, type RetryClass } from "@idaas-face/types";
import type { CallOptions, FaceClient, FacePromise } from "../../src/index.js";
import { credentials, faceId, userUuid } from "./client.js";

/** One way to call an operation. */
export interface CallRow {
  operation: Operation;
  method: string;
  retry: RetryClass;
  call: (faces: FaceClient, options?: CallOptions) => FacePromise<unknown>;
}

function callOf(operation: Operation, row: Pick<CallRow, "method" | "retry">, body: object): CallRow {
  const path = { userid: userUuid, faceid: faceId };
  return { operation, ...row, call: (faces, options) => faces.request(operation, { path, body }, options) };
}

/** One call of each operation, and one more of each that lacks a property which its retry class needs. */
export const calls: CallRow[] = Object.values<Operation>(operationTable).flatMap((operation) => {
  const { clientMethod: method, retry, retryNeeds, authenticated } = operation;
  const needed = Object.fromEntries(retryNeeds.map((name) => [name, faceId]));
  return [
    callOf(operation, { method, retry }, authenticated ? needed : credentials),
    ...retryNeeds.map((name) => {
      const body = { ...needed, [name]: undefined };
      return callOf(operation, { method: `${method} without ${name}`, retry: "never" }, body);
    }),
  ];
});
