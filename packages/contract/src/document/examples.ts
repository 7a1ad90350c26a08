import {
  type LocatedOperation,
  type RequestBody,
  type ResponseObject,
  resolve,
} from "@idaas-face/spec/operations";
import type { OperationId } from "@idaas-face/types";
import { openApiDocument, operationOf } from "./document.js";

type Example = { value: unknown };
type Content = Record<string, { examples?: Record<string, unknown> }>;

/** The status of the successful response of an operation. */
export function successOf(operationId: OperationId): number {
  const status = operationOf(operationId).statuses.find((one) => one >= 200 && one < 300);
  if (status === undefined) throw new Error(`${operationId} has no successful response in the document.`);
  return status;
}

/** A refusal that the document shows: its status, and the error code of the example. */
export interface Refusal {
  status: number;
  errorCode: string;
}

/** Finds the refusal that the document shows under the name of an example. */
export function refusalOf(operationId: OperationId, example: string): Refusal {
  const { statuses, source } = operationOf(operationId);
  for (const status of statuses) {
    const response = resolve<ResponseObject>(openApiDocument, source.responses[status] as ResponseObject);
    const found = exampleIn(response.content, example);
    if (found) return { status, errorCode: String((found.value as { errorCode?: unknown }).errorCode) };
  }
  throw new Error(`${operationId} has no response example named ${example} in the document.`);
}

/** The body that the document shows as a request example. */
export function requestExample(operationId: OperationId, example: string): Record<string, unknown> {
  const { requestBody } = operationOf(operationId).source as LocatedOperation["source"];
  const body = requestBody && resolve<RequestBody>(openApiDocument, requestBody);
  const found = exampleIn(body?.content, example);
  if (found) return found.value as Record<string, unknown>;
  throw new Error(`${operationId} has no request example named ${example} in the document.`);
}

function exampleIn(content: Content | undefined, name: string): Example | undefined {
  const example = content?.["application/json"]?.examples?.[name];
  return example ? resolve<Example>(openApiDocument, example as Example) : undefined;
}
