import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import type { OpenApiDocument, Reference, Schema } from "../operations/index.js";
import { bareSchema } from "./bare-schema.js";
import { dateTime } from "./date-time.js";
import { int32 } from "./int32.js";
import { mapSchema } from "./map-schema.js";
import { mergeChoice } from "./merge-choice.js";
import { propertyNames } from "./property-names.js";

/**
 * Writes the source of a module with a validator for each schema, by its name. The module makes no code at run time, so it
 * runs under a policy that forbids `eval`. It may `require` parts of Ajv: see bundle.ts. compiled-validators.d.ts declares
 * its exports.
 *
 * @param document the bundled document, for the components that the schemas refer to
 * @param schemas schemas of the document by names that are JavaScript identifiers, such as operationIds
 */
export function compileValidators(
  document: OpenApiDocument,
  schemas: Record<string, Schema | Reference>,
): string {
  const decisive = (schema: Schema | Reference) => mapSchema(schema, (part) => int32(bareSchema(part)));
  const bare = mapEach(document.components?.schemas ?? {}, decisive);
  const bareDocument = { paths: {}, components: { schemas: bare } };
  const merge = (schema: Schema | Reference) => mapSchema(schema, (part) => mergeChoice(bareDocument, part));
  const root = {
    $id: "root",
    $defs: mapEach(schemas, (schema) => merge(decisive(schema))),
    components: { schemas: mapEach(bare, merge) },
  };
  const ajv = newAjv().addSchema(root);
  const names = Object.keys(schemas);
  return [
    standalone.default(ajv, Object.fromEntries(names.map((name) => [name, `root#/$defs/${name}`]))),
    `export const validators = new Map([${names.map((name) => `["${name}", ${name}]`).join(", ")}]);`,
    `export const propertyNames = new Set(${JSON.stringify(propertyNames(root))});`,
  ].join("\n");
}

function newAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    // An unknown keyword or format ends the build: a person decides what it asks of a value.
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(["components"]);
  ajv.addFormat("date-time", dateTime);
  return ajv;
}

function mapEach<From, To>(object: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
