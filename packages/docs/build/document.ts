import { fileURLToPath } from "node:url";
import { readDocument } from "@idaas-face/spec/document";
import { type LocatedOperation, type OpenApiDocument, readOperations } from "@idaas-face/spec/operations";

const published = (name: string) => fileURLToPath(import.meta.resolve(`@idaas-face/spec/${name}`));

/** The forms of the document that the site offers. */
export const downloads = ["openapi.yaml", "openapi.json", "openapi-3.0.yaml", "openapi-3.0.json"].map(
  published,
);
export const yamlFile = published("openapi.yaml");

/** The parts of the bundled document that the pages show beside its operations. */
export interface FaceDocument extends OpenApiDocument {
  info: { title: string; summary: string; description: string; version: string };
  tags: { name: string; description: string }[];
  servers: { url: string; variables: Record<string, { default: string }> }[];
}

export const document = readDocument() as FaceDocument;

export const operations: LocatedOperation[] = readOperations(document);

/** Builds the address of a tenant from the document's server, with the default of each variable. */
export function exampleServer({ servers: [server] }: FaceDocument = document): string {
  return (server?.url ?? "").replace(/\{(\w+)\}/g, (_, name) => server?.variables[name]?.default ?? name);
}
