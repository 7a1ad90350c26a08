import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "@idaas-face/spec/operations";

/** The bundled document, as the spec package has built it. */
export const documentPath = fileURLToPath(import.meta.resolve("@idaas-face/spec/openapi.json"));

export async function readDocument(): Promise<OpenApiDocument> {
  return JSON.parse(await readFile(documentPath, "utf8")) as OpenApiDocument;
}
