import type { Validator } from "@idaas-face/spec/body-validators";
import {
  type LocatedOperation,
  type OpenApiDocument,
  type Parameter,
  readOperations,
  resolve,
} from "@idaas-face/spec/operations";
import { type DocumentedRefusals, documentedRefusals } from "./documented-refusals.js";

/** Carries out an operation with checked input; a body in pieces is not checked yet. Returns the body of the response, or `undefined` for an empty one. */
export type Handler<Context> = (input: Input, context: Context) => Promise<unknown>;

export interface Input {
  /** Path and query parameters, by their names on the wire. */
  parameters: Record<string, unknown>;
  body: unknown;
}

/** An operation of a document, and everything that carries it out. */
export interface Endpoint<Context> {
  operation: LocatedOperation;
  handler: Handler<Context>;
  refusals: DocumentedRefusals;
  validateBody: Validator | undefined;
  validateParameters: Validator | undefined;
  /** The largest number of bytes in a body. */
  longestBody: number;
  /** Whether the body may be too long to be held: the handler gets its text in pieces, and checks it. */
  takesPieces: boolean;
  /** The types of the query parameters, by their names. */
  queryParameters: ReadonlyMap<string, unknown>;
}

export interface Description<Context> {
  document: OpenApiDocument;
  bodyValidators: ReadonlyMap<string, Validator>;
  parameterValidators: ReadonlyMap<string, Validator>;
  /** Returns the largest number of bytes in a body of an operation. */
  longestBody: (operationId: string) => number;
  /** Says whether an operation gets its body in pieces. */
  takesPieces?: (operationId: string) => boolean;
  /** The implementations of the operations, by operationId. */
  handlers: Record<string, Handler<Context>>;
}

/**
 * Makes the endpoints of a document's operations.
 *
 * @throws if an operation has no handler, or a handler no operation
 */
export function endpointsOf<Context>(description: Description<Context>): Endpoint<Context>[] {
  const { document, handlers } = description;
  const operations = readOperations(document);
  const known = operations.map(({ operationId }) => operationId);
  const surplus = Object.keys(handlers).find((operationId) => !known.includes(operationId));
  if (surplus)
    throw new Error(`There is a handler for ${surplus}, which is not an operation of the document.`);
  return operations.map((operation) => {
    const { operationId } = operation;
    const handler = handlers[operationId];
    if (!handler) throw new Error(`The operation ${operationId} of the document has no handler: write one.`);
    return {
      operation,
      handler,
      refusals: documentedRefusals(document, operation),
      validateBody: description.bodyValidators.get(operationId),
      validateParameters: description.parameterValidators.get(operationId),
      longestBody: description.longestBody(operationId),
      takesPieces: description.takesPieces?.(operationId) ?? false,
      queryParameters: queryParametersOf(document, operation),
    };
  });
}

function queryParametersOf(document: OpenApiDocument, { source }: LocatedOperation): Map<string, unknown> {
  const parameters = (source.parameters ?? []).map((one) => resolve<Parameter>(document, one));
  return new Map(
    parameters
      .filter((parameter) => parameter.in === "query")
      .map(({ name, schema = {} }) => [name, "type" in schema ? schema.type : undefined]),
  );
}
