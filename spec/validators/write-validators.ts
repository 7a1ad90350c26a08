import { writeFile } from "node:fs/promises";
import type { OpenApiDocument, Reference, Schema } from "../operations/index.js";
import { bundle } from "./bundle.js";
import { compileValidators } from "./compile.js";

/** Picks the schemas of a document that get a validator, by the names that these get. */
type PickSchemas = (document: OpenApiDocument) => Record<string, Schema | Reference>;

/** Writes modules of validators that stand alone: for each file, those of the schemas that are picked for it. */
export async function writeValidators(
  document: OpenApiDocument,
  files: Record<string, PickSchemas>,
): Promise<void> {
  for (const [file, pick] of Object.entries(files)) {
    await writeFile(file, await bundle(compileValidators(document, pick(document))));
  }
}
