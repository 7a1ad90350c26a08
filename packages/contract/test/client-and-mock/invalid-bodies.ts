import {
  type OpenApiDocument,
  type Reference,
  type RequestBody,
  resolve,
  type Schema,
} from "@idaas-face/spec/operations";

/** A JSON body that breaks the document in one place; `body` is `undefined` where it is missing altogether. */
export interface InvalidBody {
  flaw: "missing body" | "missing property" | "wrong type" | "undocumented value";
  /** The property that is wrong; without it, the body as a whole is wrong. */
  member?: string;
  body: unknown;
}

type BodySchema = Schema & { required?: string[] };

/** Bodies that the document forbids, each made from a valid one. */
export function invalidBodies(
  document: OpenApiDocument,
  requestBody: RequestBody & { required?: boolean },
  valid: Record<string, unknown>,
): InvalidBody[] {
  const content = requestBody.content["application/json"];
  const parts = content ? partsOf(document, content.schema) : [];
  const properties = parts.flatMap((part) => Object.entries(part.properties ?? {}));
  const required = parts.flatMap((part) => part.required ?? []);
  return [
    ...(requestBody.required ? [{ flaw: "missing body", body: undefined } as const] : []),
    { flaw: "wrong type", body: [] },
    ...required.map((member): InvalidBody => {
      const { [member]: _, ...rest } = valid;
      return { flaw: "missing property", member, body: rest };
    }),
    ...properties.flatMap(([member, schema]) =>
      invalidValues(document, schema).map(({ flaw, value }) => ({
        flaw,
        member,
        body: { ...valid, [member]: value },
      })),
    ),
  ];
}

/** A schema and those that it is put together from. */
function partsOf(document: OpenApiDocument, node: Schema | Reference): BodySchema[] {
  const schema = resolve<BodySchema>(document, node);
  return [schema, ...(schema.allOf ?? []).flatMap((part) => partsOf(document, part))];
}

function invalidValues(
  document: OpenApiDocument,
  node: Schema | Reference,
): { flaw: "wrong type" | "undocumented value"; value: unknown }[] {
  const allowed = typesOf(document, node);
  const wrong = [...samples].find(([type]) => !allowed.includes(type));
  const values = partsOf(document, node).find((part) => part.enum)?.enum;
  return [
    ...(wrong ? [{ flaw: "wrong type", value: wrong[1] } as const] : []),
    ...(values ? [{ flaw: "undocumented value", value: `not ${values.join(" or ")}` } as const] : []),
  ];
}

/** Values that no lenient parser takes for a string, a number or a truth value. */
const samples = new Map<string, unknown>([
  ["array", []],
  ["object", {}],
  ["boolean", true],
]);

/** The JSON types that a schema allows: all of the samples' types where it does not say. */
function typesOf(document: OpenApiDocument, node: Schema | Reference): string[] {
  const schema = resolve<Schema>(document, node);
  if (schema.type) return [schema.type].flat();
  const alternatives = schema.oneOf ?? schema.anyOf ?? schema.allOf;
  return alternatives ? alternatives.flatMap((part) => typesOf(document, part)) : [...samples.keys()];
}
