import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "@idaas-face/spec/operations";
import { operationTable } from "./operation-table.js";
import { schemaTypes } from "./schema-types.js";

/** The command that writes every generated file; the banner and the check name it. */
export const generateCommand = "npm run generate";

export interface Output {
  /** Path from the root of the repository. */
  path: string;
  render: (document: OpenApiDocument) => string | Promise<string>;
}

/** Every file that is generated and kept in git. */
export const outputs: Output[] = [
  { path: "packages/types/src/schema.gen.ts", render: schemaTypes },
  { path: "packages/types/src/operations.gen.ts", render: operationTable },
];

export const repositoryRoot = fileURLToPath(new URL("../../", import.meta.url));

/** The whole text of one generated file, banner first. */
export async function render(output: Output, document: OpenApiDocument): Promise<string> {
  const banner = `// Generated from spec/openapi.yaml by \`${generateCommand}\`. Do not edit.`;
  return `${banner}\n\n${await output.render(document)}`;
}
