import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { OpenApiDocument } from "@idaas-face/spec/operations";

/** Reads the bundled document: a fresh copy, because Prism changes what it is handed. */
export async function bundledDocument(): Promise<OpenApiDocument> {
  const path = createRequire(import.meta.url).resolve("@idaas-face/spec/openapi.json");
  return JSON.parse(await readFile(path, "utf8")) as OpenApiDocument;
}
