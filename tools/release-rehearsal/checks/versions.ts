import type { PackedPackage } from "../packed-package.js";

/** The registry has the version that `changeset version` wrote, and gives it to whoever asks for none. */
export function versions({ version, latest, manifest }: PackedPackage): string[] {
  const problems = [];
  if (version === "0.0.0")
    problems.push("has version 0.0.0 after `changeset version`: add a changeset for it.");
  if (manifest.version !== version) {
    problems.push(
      `has version ${manifest.version} in its tarball: \`changeset version\` gave it ${version}.`,
    );
  }
  if (latest !== version) {
    problems.push(
      `has ${latest ?? "no version"} under the dist-tag \`latest\`: publish ${version} under it.`,
    );
  }
  return problems;
}
