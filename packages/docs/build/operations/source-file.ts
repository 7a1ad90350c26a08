import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { repositoryRoot } from "../paths.js";

const { paths } = parse(readFileSync(join(repositoryRoot, "spec/openapi.yaml"), "utf8")) as {
  paths: Record<string, { $ref: string }>;
};

/** Returns the file that declares a path and its operations, from the root of the repository. */
export function sourceFile(path: string): string {
  const reference = paths[path]?.$ref;
  if (!reference) throw new Error(`spec/openapi.yaml leads to no file for ${path}.`);
  return join("spec", reference);
}
