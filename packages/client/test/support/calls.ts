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

type Methods = Record<string, (...args: unknown[]) => FacePromise<unknown>>;

/** Arguments of the client's method for an operation: IDs by its path, then the body, or the text in its place. */
function argumentsOf(
  { path, clientMethod, requestProperties }: Operation,
  body: unknown,
  id: string | undefined,
): unknown[] {
  const ids: Record<string, string> = { "{userid}": id ?? userUuid, "{faceid}": id ?? faceId };
  const given = clientMethod === "findUser" ? "ada" : body;
  return [
    ...(path.match(/\{\w+\}/g) ?? []).map((name) => ids[name]),
    ...(requestProperties.length > 0 ? [given] : []),
  ];
}

/**
 * Calls the client's method for an operation.
 *
 * @param id takes the place of user and face
 */
export function callMethod(
  faces: FaceClient,
  operation: Operation,
  body: unknown,
  options?: CallOptions,
  id?: string,
): FacePromise<unknown> {
  const args = argumentsOf(operation, body, id);
  return (faces as unknown as Methods)[operation.clientMethod]?.(...args, options) as FacePromise<unknown>;
}

function callOf(operation: Operation, row: Pick<CallRow, "method" | "retry">, body: object): CallRow {
  const call: CallRow["call"] = (faces, options) => callMethod(faces, operation, body, options);
  return { operation, ...row, call };
}

/** One call of each operation, and one more of each that lacks a property which its retry class needs. */
export const calls: CallRow[] = Object.values<Operation>(operationTable).flatMap((operation) => {
  const { clientMethod: method, retry, retryNeeds, authenticated } = operation;
  const needed = Object.fromEntries(retryNeeds.map((name) => [name, faceId]));
  return [
    callOf(operation, { method, retry }, authenticated ? needed : credentials),
    ...retryNeeds.map((name) => {
      const { [name]: _, ...body } = needed;
      return callOf(operation, { method: `${method} without ${name}`, retry: "never" }, body);
    }),
  ];
});
