import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "./document.js";

/** The file of the bundled OpenAPI document, as the build writes it. */
export const documentFile = fileURLToPath(new URL("../dist/openapi.json", import.meta.url));

/** Reads the bundled OpenAPI document: a fresh copy each time, because some who are handed one change it. */
export function readDocument(): OpenApiDocument {
  return JSON.parse(readFileSync(documentFile, "utf8"));
}
