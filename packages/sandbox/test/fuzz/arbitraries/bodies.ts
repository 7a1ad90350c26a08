import {
  type LocatedOperation,
  type OpenApiDocument,
  type RequestBody,
  resolve,
} from "@idaas-face/spec/operations";
import * as fc from "fast-check";
import { brokenBodies } from "./broken-bodies.js";
import { type Samples, valueOfSchema } from "./value-of-schema.js";

/** A body with its declaration. */
export interface Body {
  contentType: string | undefined;
  body: Uint8Array | undefined;
  /** Whether it fits the document and is declared as JSON. `undefined` if that is unknown. */
  isGoodBody: boolean | undefined;
}

type JsonObject = Record<string, unknown>;

const noBody: Body = { contentType: undefined, body: undefined, isGoodBody: false };
const jsonTypes = fc.constantFrom("application/json", "application/json; charset=utf-8", "Application/JSON");
const otherTypes = fc.constantFrom(
  "text/plain",
  "application/jsonp",
  "multipart/form-data; boundary=x",
  "application/json,text/html",
  "",
);

/**
 * Makes bodies of an operation: as its schema says, with one property changed, broken in other ways, or none.
 *
 * @param good bodies that fit, to be sent beside those that are made from the schema
 */
export function bodiesOf(
  document: OpenApiDocument,
  { source: { requestBody } }: LocatedOperation,
  { samples = {}, good = [] }: { samples?: Samples; good?: JsonObject[] } = {},
): fc.Arbitrary<Body> {
  // The sandbox ignores the body of an operation without one.
  if (!requestBody) {
    const body = fc.option(brokenBodies, { nil: undefined, freq: 1 });
    return body.map((bytes) => ({ ...noBody, body: bytes, isGoodBody: true }));
  }
  const schema = resolve<RequestBody>(document, requestBody).content["application/json"]?.schema ?? {};
  const values = valueOfSchema(document, schema, samples) as fc.Arbitrary<JsonObject>;
  const fitting = (good.length > 0 ? fc.oneof(values, fc.constantFrom(...good)) : values).map(encode);
  const changed = fc
    .tuple(values, fc.nat(), fc.jsonValue({ maxDepth: 3 }))
    .map(changeMember)
    .map(encode);
  return fc.oneof(
    { weight: 10, arbitrary: declared(fitting, jsonTypes, true) },
    { weight: 4, arbitrary: declared(changed, jsonTypes, undefined) },
    { weight: 4, arbitrary: declared(brokenBodies, jsonTypes, false) },
    { weight: 1, arbitrary: declared(fitting, otherTypes, false) },
    { weight: 1, arbitrary: fc.constant(noBody) },
  );
}

function declared(
  body: fc.Arbitrary<Uint8Array>,
  contentType: fc.Arbitrary<string>,
  isGoodBody: boolean | undefined,
): fc.Arbitrary<Body> {
  return fc.record({ body, contentType, isGoodBody: fc.constant(isGoodBody) });
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** Gives another value to one property of an object. */
function changeMember([value, at, other]: [JsonObject, number, unknown]): JsonObject {
  const names = Object.keys(value);
  const name = names[at % Math.max(1, names.length)];
  return name === undefined ? { other } : { ...value, [name]: other };
}
