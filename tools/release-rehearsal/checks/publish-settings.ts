import type { Manifest } from "../manifest.js";

/** Everybody may install the package, and npm says which workflow made it. */
export function publishSettings({ publishConfig }: Manifest): string[] {
  const problems = [];
  if (publishConfig?.access !== "public") {
    problems.push('must be published for everybody: write `"access": "public"` into `publishConfig`.');
  }
  if (publishConfig?.provenance !== true) {
    problems.push('must be published with provenance: write `"provenance": true` into `publishConfig`.');
  }
  return problems;
}
