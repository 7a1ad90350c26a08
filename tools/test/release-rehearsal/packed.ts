import type { Manifest } from "../../release-rehearsal/manifest.js";
import type { PackedPackage } from "../../release-rehearsal/packed-package.js";

/** A package that may be released as it is, but for what a test changes. */
export function packed({
  manifest,
  ...changes
}: Partial<Omit<PackedPackage, "manifest">> & { manifest?: Partial<Manifest> } = {}): PackedPackage {
  return {
    directory: "packages/thing",
    version: "1.2.0",
    latest: "1.2.0",
    files: ["LICENSE", "README.md", "dist/index.js", "package.json"].map((path) => ({ path, size: 100 })),
    imports: [],
    ...changes,
    manifest: {
      name: "@idaas-face/thing",
      version: "1.2.0",
      license: "MIT",
      repository: { type: "git", url: "git+https://code.example/thing.git", directory: "packages/thing" },
      exports: { ".": "./dist/index.js", "./package.json": "./package.json" },
      files: ["dist"],
      ...manifest,
    },
  };
}

/** The files of `packed`, and others. */
export function withFiles(...paths: string[]): PackedPackage["files"] {
  return [...packed().files, ...paths.map((path) => ({ path, size: 100 }))];
}
