import type { OpenApiDocument } from "@idaas-face/spec/operations";
import { operationTable } from "./operation-table.js";
import { clientReadme, clientReadmePath } from "./readme/client-readme.js";
import { schemaTypes } from "./schema-types.js";

/** The command that writes every generated file; the banner and the check name it. */
export const generateCommand = "npm run generate";

export interface Output {
  /** Path from the root of the repository. */
  path: string;
  /** The whole text of the file. */
  render: (document: OpenApiDocument) => string | Promise<string>;
}

/** Every file that is generated, as a whole or in part, and kept in git. */
export const outputs: Output[] = [
  { path: "packages/types/src/schema.gen.ts", render: withBanner(schemaTypes) },
  { path: "packages/types/src/operations.gen.ts", render: withBanner(operationTable) },
  { path: clientReadmePath, render: clientReadme },
];

/** Puts the source of a generated module before it, and the command that writes it. */
export function withBanner(render: Output["render"]): Output["render"] {
  const banner = `// Generated from spec/openapi.yaml by \`${generateCommand}\`. Do not edit.`;
  return async (document) => `${banner}\n\n${await render(document)}`;
}
