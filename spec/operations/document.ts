/** The parts of an OpenAPI document that this repository reads; everything else is left as it is. */
export interface OpenApiDocument {
  paths: Record<string, PathItem>;
  components?: { schemas?: Record<string, Schema> } & Record<string, unknown>;
  security?: unknown[];
}

export interface Reference {
  $ref: string;
}

export type PathItem = { parameters?: (Parameter | Reference)[] } & Partial<
  Record<HttpMethod, OperationObject>
>;

export const httpMethods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"] as const;
export type HttpMethod = (typeof httpMethods)[number];

export interface OperationObject {
  operationId: string;
  tags?: string[];
  summary?: string;
  description?: string;
  security?: unknown[];
  deprecated?: boolean;
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses: Record<string, ResponseObject | Reference>;
  "x-client-method": string;
  "x-permission"?: string;
  "x-retry": "safe" | "idempotent" | "reconcile" | "never";
  /** Properties of the body without which a client takes the operation for `never`. */
  "x-retry-needs"?: string[];
  /** The first version of the vendor's document that has it. */
  "x-since"?: string;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema | Reference;
  example?: unknown;
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface ResponseObject {
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema: Schema | Reference;
  examples?: Record<string, { value: unknown } | Reference>;
}

export interface Schema {
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  examples?: unknown[];
  format?: string;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Schema | Reference>;
  required?: string[];
  items?: Schema | Reference;
  oneOf?: (Schema | Reference)[];
  anyOf?: (Schema | Reference)[];
  allOf?: (Schema | Reference)[];
  "x-open-enum"?: boolean;
  "x-personal"?: boolean;
  "x-secret"?: boolean;
  "x-since"?: string;
  "x-terminal"?: unknown[];
}

/** Resolves a `$ref` inside the bundled document; returns anything else as it is. */
export function resolve<T extends object>(document: OpenApiDocument, node: T | Reference): T {
  if (!("$ref" in node)) return node;
  let target: unknown = document;
  for (const token of node.$ref.replace(/^#\//, "").split("/")) {
    const key = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
    target = (target as Record<string, unknown> | undefined)?.[key];
  }
  if (target === undefined) throw new Error(`Nothing stands at ${node.$ref} in the document.`);
  return resolve(document, target as T | Reference);
}
