import {
  type LocatedOperation,
  type OpenApiDocument,
  type Parameter,
  type RequestBody,
  readOperations,
  resolve,
} from "@idaas-face/spec/operations";
import { namedExamples } from "./named-examples.js";

type NamedBody = [name: string | undefined, body: unknown];

/** A request as the document shows it. */
export interface RequestData {
  /** Path parameters by their name on the wire. */
  path: Record<string, string>;
  /** The JSON body, or `undefined` where the operation takes none. */
  body: unknown;
}

/** One named request example of an operation; an operation without a body has one, without a name. */
export interface ExampleRequest {
  name: string;
  operation: LocatedOperation;
  example: string | undefined;
  request: RequestData;
}

/** Every request that the document gives as an example. */
export function exampleRequests(document: OpenApiDocument): ExampleRequest[] {
  return readOperations(document).flatMap((operation) => requestsOf(document, operation));
}

/** The example requests of one operation: at least one. */
export function requestsOf(
  document: OpenApiDocument,
  operation: LocatedOperation,
): [ExampleRequest, ...ExampleRequest[]] {
  const path = pathExamples(document, operation);
  const describe = ([example, body]: NamedBody): ExampleRequest => ({
    name: [operation.operationId, example].filter(Boolean).join(" "),
    operation,
    example,
    request: { path, body },
  });
  const [first, ...others] = bodyExamples(document, operation);
  return [describe(first), ...others.map(describe)];
}

function pathExamples(document: OpenApiDocument, operation: LocatedOperation): Record<string, string> {
  const shared = document.paths[operation.path]?.parameters ?? [];
  const parameters = [...shared, ...(operation.source.parameters ?? [])].map((parameter) =>
    resolve<Parameter>(document, parameter),
  );
  return Object.fromEntries(
    operation.pathParameters.map((name) => {
      const example = parameters.findLast(
        (parameter) => parameter.in === "path" && parameter.name === name,
      )?.example;
      if (example === undefined) {
        throw new Error(
          `The path parameter ${name} of ${operation.operationId} has no example: add one to the document.`,
        );
      }
      return [name, String(example)];
    }),
  );
}

function bodyExamples(document: OpenApiDocument, operation: LocatedOperation): [NamedBody, ...NamedBody[]] {
  const { requestBody } = operation.source;
  if (!requestBody) return [[undefined, undefined]];
  const { content } = resolve<RequestBody>(document, requestBody);
  return namedExamples(document, content, `The request body of ${operation.operationId}`);
}
