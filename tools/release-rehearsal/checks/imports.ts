import { isBuiltin } from "node:module";
import type { PackedPackage } from "../packed-package.js";
import { dependenciesOf } from "./dependency-ranges.js";

/** Checks that every import of the published files is Node's, the package's own, or installed with it. */
export function imports({ manifest, imports }: PackedPackage): string[] {
  const installed = new Set([manifest.name, ...dependenciesOf(manifest).map(({ name }) => name)]);
  return imports
    .filter(({ specifier }) => !isBuiltin(specifier) && !installed.has(packageOf(specifier)))
    .map(
      ({ file, specifier }) =>
        `imports ${specifier} in ${file}, which is not installed with it: add ${packageOf(specifier)} to its \`dependencies\`, or bundle it.`,
    );
}

function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}
