import type { Manifest } from "../manifest.js";
import type { PackedPackage } from "../packed-package.js";

const range = /^\s*(?:[~^=]|[<>]=?)?\s*v?\d/;
const fields = ["dependencies", "peerDependencies", "optionalDependencies"] as const;

/** A package that a published one needs. */
export interface Dependency {
  /** Such as `dependencies`. */
  field: string;
  name: string;
  range: string;
}

/** Lists the packages that npm installs with a package, or asks its user to install. */
export function dependenciesOf(manifest: Manifest): Dependency[] {
  return fields.flatMap((field) =>
    Object.entries(manifest[field] ?? {}).map(([name, range]) => ({ field, name, range })),
  );
}

/** Checks that no dependency is one that only this workspace can resolve. */
export function dependencyRanges({ manifest }: PackedPackage): string[] {
  return dependenciesOf(manifest)
    .filter((dependency) => !range.test(dependency.range))
    .map(
      ({ field, name, range }) =>
        `asks for ${name}@${range} in \`${field}\`: npm needs a version range, such as \`^1.2.3\`, so publish with pnpm, or write the range.`,
    );
}
