import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import type { OpenApiDocument, Reference, Schema } from "../operations/index.js";
import { bareSchema } from "./bare-schema.js";
import { dateTime } from "./date-time.js";
import { int32 } from "./int32.js";
import { mapSchema } from "./map-schema.js";
import { memberNames } from "./member-names.js";
import { mergeChoice } from "./merge-choice.js";

/**
 * Source of a module with a validator for each of the schemas, by its name. It makes no code at run time, so that it runs
 * under a policy that forbids `eval`, but may `require` parts of Ajv: see bundle.ts. What it exports is in
 * compiled-validators.d.ts.
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
    `export const memberNames = new Set(${JSON.stringify(memberNames(root))});`,
  ].join("\n");
}

function newAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    // What Ajv does not know, such as a new format, ends the build: somebody has to decide what it means.
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(["components"]);
  ajv.addFormat("date-time", dateTime);
  return ajv;
}

function mapEach<From, To>(object: Record<string, From>, change: (member: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(object).map(([name, member]) => [name, change(member)]));
}
