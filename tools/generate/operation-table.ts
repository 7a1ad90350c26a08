import {
  type OpenApiDocument,
  type Operation,
  personalProperties,
  readOperations,
  resolve,
  type Schema,
  secretProperties,
} from "@idaas-face/spec/operations";

/** Source text of the operation table and of the lists of values that go with it. */
export function operationTable(document: OpenApiDocument): string {
  return `import type { Operation } from "./operation.js";

/** Every operation of the OpenAPI document, by its operationId. */
export const operationTable = {
${readOperations(document)
  .map(({ source: _, pathParameters: __, hasRequestBody: ___, ...operation }) => entry(operation))
  .join("\n")}
} as const satisfies Record<string, Operation>;

/** Every face status that the OpenAPI document knows. */
export const faceStatuses = ${literal(document.components?.schemas?.FaceStatus?.enum)} as const;

/**
 * The face statuses of a registration that has ended without success and does not go on, as x-terminal in the OpenAPI
 * document lists them. Our own reading of the statuses.
 */
export const terminalFaceStatuses = ${literal(document.components?.schemas?.FaceStatus?.["x-terminal"])} as const;

/** Every state of a user that the OpenAPI document knows. */
export const userStates = ${literal(knownValues(document, "state"))} as const;

/** Every type of a user that the OpenAPI document knows. */
export const userTypes = ${literal(knownValues(document, "type"))} as const;

/** Names of the properties, in requests and responses, that hold a secret. */
export const secretProperties = ${literal(secretProperties(document))} as const;

/** Names of the properties, in requests and responses, that tell who a person is. */
export const personalProperties = ${literal(personalProperties(document))} as const;
`;
}

/** The values of a property of a user, without the null that a response may have for it. */
function knownValues(document: OpenApiDocument, property: string): unknown[] {
  const schema = document.components?.schemas?.User?.properties?.[property];
  const { enum: values = [] } = schema ? resolve<Schema>(document, schema) : {};
  return values.filter((value) => value !== null);
}

function entry(operation: Omit<Operation, "pathParameters" | "hasRequestBody">): string {
  const rows = Object.entries(operation).map(([name, value]) => `    ${name}: ${literal(value)},`);
  return [`  ${operation.operationId}: {`, ...rows, "  },"].join("\n");
}

function literal(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(literal).join(", ")}]` : JSON.stringify(value);
}
