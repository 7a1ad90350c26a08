import {
  type OpenApiDocument,
  type Parameter,
  type Reference,
  type RequestBody,
  readOperations,
  resolve,
  type Schema,
} from "../operations/index.js";

/** The schema of the JSON body of a request, by the operationId of each operation that takes one. */
export function bodySchemas(document: OpenApiDocument): Record<string, Schema | Reference> {
  const schemas = readOperations(document).flatMap(({ operationId, source }) => {
    const body = source.requestBody && resolve<RequestBody>(document, source.requestBody);
    const json = body?.content["application/json"];
    return json ? [[operationId, json.schema] as const] : [];
  });
  return Object.fromEntries(schemas);
}

/**
 * The schema of the parameters of a request, as an object by their names, by the operationId of each operation that has
 * some. Fails on a parameter that is neither in the path nor in the query, so that none goes unchecked.
 */
export function parameterSchemas(document: OpenApiDocument): Record<string, Schema> {
  const schemas = readOperations(document).flatMap(({ operationId, path, source }) => {
    const shared = document.paths[path]?.parameters ?? [];
    const parameters = [...shared, ...(source.parameters ?? [])].map((one) =>
      resolve<Parameter>(document, one),
    );
    return parameters.length > 0 ? [[operationId, objectSchema(operationId, parameters)] as const] : [];
  });
  return Object.fromEntries(schemas);
}

function objectSchema(operationId: string, parameters: Parameter[]): Schema {
  const unread = parameters.find((parameter) => !["path", "query"].includes(parameter.in));
  if (unread)
    throw new Error(
      `${operationId} has a parameter in the ${unread.in}, ${unread.name}: nobody checks those.`,
    );
  return {
    type: "object",
    properties: Object.fromEntries(parameters.map(({ name, schema = {} }) => [name, schema])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
}
