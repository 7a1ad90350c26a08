import {
  type LocatedOperation,
  type OpenApiDocument,
  type ResponseObject,
  resolve,
} from "@idaas-face/spec/operations";
import type { ErrorInfo } from "@idaas-face/types";
import type { Refusal } from "./refusal.js";

/** A response with an error. */
export interface ErrorResponse {
  status: number;
  body: ErrorInfo;
}

/** The errors that an operation documents, by the names of their examples. */
export type DocumentedRefusals = ReadonlyMap<string, ErrorResponse>;

export function documentedRefusals(
  document: OpenApiDocument,
  operation: LocatedOperation,
): DocumentedRefusals {
  const refusals = Object.entries(operation.source.responses)
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([status, response]) => {
      const { content } = resolve<ResponseObject>(document, response);
      return Object.entries(content?.["application/json"]?.examples ?? {}).map(([name, example]) => {
        const { value } = resolve<{ value: unknown }>(document, example);
        return [name, { status: Number(status), body: value as ErrorInfo }] as const;
      });
    });
  return new Map(refusals);
}

/** Returns the response of an operation that refuses a request. */
export function responseTo(refusal: Refusal, documented: DocumentedRefusals): ErrorResponse {
  const response = documented.get(refusal.example);
  if (!response) throw new Error(`The document has no example ${refusal.example} for this operation.`);
  const { status, body } = response;
  const { message = body.errorMessage, parameters = body.parameters } = refusal.details;
  return { status, body: { ...body, errorMessage: message ?? null, ...(parameters && { parameters }) } };
}
