import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fillBlocks } from "@idaas-face/common/marked-blocks";
import { classOf, interfaceOf, readSource, reexportedFiles } from "@idaas-face/common/source-file";
import { type OpenApiDocument, readOperations } from "@idaas-face/spec/operations";
import { repositoryRoot } from "../repository-root.js";
import { errorTable } from "./error-table.js";
import { methodTable } from "./method-table.js";
import { optionTable } from "./option-table.js";

export const clientReadmePath = "packages/client/README.md";

/** The folder of the client's sources. */
export const clientSources = join(repositoryRoot, "packages/client/src");

/** Fills the client's README with the tables that its docstrings and the document give. All else is written by hand. */
export async function clientReadme(document: OpenApiDocument): Promise<string> {
  const text = await readFile(join(repositoryRoot, clientReadmePath), "utf8");
  const source = (path: string) => readSource(join(clientSources, path));
  const options = source("options.ts");
  return fillBlocks(text, {
    methods: methodTable(classOf(source("face-client.ts"), "FaceClient"), readOperations(document)),
    errors: errorTable(reexportedFiles(source("errors/index.ts")).map(readSource)),
    "call-options": optionTable(interfaceOf(options, "SharedOptions"), interfaceOf(options, "CallOptions")),
    "client-options": optionTable(interfaceOf(options, "FaceClientOptions")),
    "wait-options": optionTable(interfaceOf(source("wait-for-status.ts"), "WaitOptions")),
  });
}
