import type { PackedPackage } from "../packed-package.js";

/** Every entry of `files` has brought something into the tarball. */
export function listedFiles({ manifest, files }: PackedPackage): string[] {
  if (!manifest.files) return ["has no `files`: list in its package.json what it publishes."];
  return manifest.files
    .filter((entry) => !/[*!]/.test(entry))
    .filter((entry) => {
      const path = entry.replace(/^\.?\//, "").replace(/\/$/, "");
      return !files.some((file) => file.path === path || file.path.startsWith(`${path}/`));
    })
    .map((entry) => `lists \`${entry}\` in \`files\` and publishes none of it: build it, or take it out.`);
}
