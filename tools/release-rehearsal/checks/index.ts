import type { PackedPackage } from "../packed-package.js";
import { contents } from "./contents.js";
import { dependencyRanges } from "./dependency-ranges.js";
import { description } from "./description.js";
import { entryPoints } from "./entry-points.js";
import { imports } from "./imports.js";
import { listedFiles } from "./listed-files.js";
import { versions } from "./versions.js";

const checks = [versions, dependencyRanges, description, listedFiles, contents, entryPoints, imports];

/** Everything that must be changed before a packed package may be released, one sentence each. */
export function problemsOf(packed: PackedPackage): string[] {
  return checks.flatMap((check) => check(packed)).map((problem) => `${packed.manifest.name} ${problem}`);
}
