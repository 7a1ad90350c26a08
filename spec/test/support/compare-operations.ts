import {
  type LocatedOperation,
  type MediaType,
  type OpenApiDocument,
  type Parameter,
  type PathItem,
  readOperations,
  resolve,
  type Schema,
} from "../../operations/index.js";
import { difference } from "./difference.js";
import type { OperationFacts, VendorFacts } from "./vendor-facts.js";

/** One sentence for each way in which the document's operations differ from the vendor's. */
export function compareOperations(document: OpenApiDocument, facts: VendorFacts): string[] {
  const operations = new Map(readOperations(document).map((operation) => [operation.operationId, operation]));
  return [
    ...difference("Operations", Object.keys(facts.operations), [...operations.keys()]),
    ...Object.entries(facts.operations).flatMap(([id, wanted]) => {
      const operation = operations.get(id);
      return operation ? compareOperation(document, facts, operation, wanted) : [];
    }),
  ];
}

function compareOperation(
  document: OpenApiDocument,
  facts: VendorFacts,
  operation: LocatedOperation,
  wanted: OperationFacts,
): string[] {
  const { operationId: id, source } = operation;
  const requestBody = source.requestBody && resolve(document, source.requestBody);
  const request = requestBody?.content;
  const responses = Object.entries(source.responses).map(([status, node]) => {
    return { status, content: resolve(document, node).content };
  });
  const success = responses.find(({ status }) => status === "200")?.content;
  const errors = responses.filter(({ status }) => status !== "200");
  const mediaTypes = [request, ...responses.map(({ content }) => content)].flatMap((content) =>
    Object.keys(content ?? {}),
  );
  const security = wanted.permission === null ? [] : [facts.securityScheme.name];
  return [
    ...difference(`Method of ${id}`, [wanted.method.toUpperCase()], [operation.method]),
    ...difference(`Path of ${id}`, [wanted.path], [operation.path]),
    ...difference(`Permission of ${id}`, list(wanted.permission), list(operation.permission)),
    ...difference(`Deprecation of ${id}`, deprecationOf(wanted), deprecationOf(source)),
    ...difference(`Version of ${id}`, [wanted.since], [source["x-since"] ?? []].flat()),
    ...difference(`Path parameters of ${id}`, wanted.parameters, declaredPathParameters(document, operation)),
    ...difference(`Request body of ${id}`, list(wanted.requestBody), typesOf(request)),
    ...difference(
      `Need of the request body of ${id}`,
      [needOf(wanted.requestBody)],
      [needOf(requestBody?.required)],
    ),
    ...difference(`Response body of ${id}`, list(wanted.response), typesOf(success)),
    ...errors.flatMap(({ status, content }) =>
      difference(`Body of a ${status} of ${id}`, [facts.errorResponse], typesOf(content)),
    ),
    ...difference(`Statuses of ${id}`, facts.statuses, operation.statuses.map(String)),
    ...difference(`Security of ${id}`, security, securityOf(document, operation)),
    ...difference(`Media types of ${id}`, mediaTypes.length > 0 ? [facts.mediaType] : [], mediaTypes),
  ];
}

const deprecationOf = ({ deprecated }: { deprecated?: boolean }) => (deprecated ? ["deprecated"] : []);

const needOf = (body: unknown) => (body ? "required" : "not required");

const list = (value: string | null) => (value === null ? [] : [value]);

/** Lists the path parameters that are required strings. The vendor documents no others. */
function declaredPathParameters(document: OpenApiDocument, { path, source }: LocatedOperation): string[] {
  const shared = (document.paths[path] as PathItem).parameters ?? [];
  const parameters = [...shared, ...(source.parameters ?? [])].map((node) =>
    resolve<Parameter>(document, node),
  );
  const isString = ({ schema }: Parameter) => schema && resolve<Schema>(document, schema).type === "string";
  return parameters
    .filter((parameter) => parameter.in === "path" && parameter.required && isString(parameter))
    .map(({ name }) => name);
}

function securityOf(document: OpenApiDocument, { source }: LocatedOperation): string[] {
  return (source.security ?? document.security ?? []).flatMap((requirement) =>
    Object.keys(requirement as object),
  );
}

/** The types that a body is declared with, in the short form of the facts. */
function typesOf(content: Record<string, MediaType> | undefined): string[] {
  return Object.values(content ?? {}).map(({ schema }) => shortName(schema));
}

function shortName(schema: object | undefined): string {
  if (schema === undefined) return "an unnamed type";
  if ("$ref" in schema) return String(schema.$ref).replace("#/components/schemas/", "");
  return "items" in schema ? `${shortName(schema.items as object)}[]` : "an unnamed type";
}
