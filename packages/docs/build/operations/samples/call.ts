import {
  type LocatedOperation,
  type MediaType,
  type ResponseObject,
  resolve,
} from "@idaas-face/spec/operations";
import { document } from "../../document.js";
import { bodyOf, examplesOf, parametersOf, schemaOf } from "../examples.js";
import { componentName } from "../schema-text.js";

/** The facts about an operation that its samples need. */
export interface Call {
  operation: LocatedOperation;
  /** The values of the path parameters in the document's examples. */
  parameters: Record<string, string>;
  /** The first example of the body. */
  body: unknown;
  /** The vendor's name for the type of the body. */
  bodyType: string | undefined;
  hasResult: boolean;
}

export function callOf(operation: LocatedOperation): Call {
  const body = bodyOf(operation);
  const schema = schemaOf(body?.content);
  const success = resolve<ResponseObject>(document, operation.source.responses["200"] as ResponseObject);
  return {
    operation,
    parameters: Object.fromEntries(parametersOf(operation).map(({ name, value }) => [name, value])),
    body: examplesOf(body?.content as Record<string, MediaType>)[0]?.value,
    bodyType: schema && "$ref" in schema ? componentName(schema) : undefined,
    hasResult: success.content !== undefined,
  };
}
