import type { Manifest } from "./manifest.js";

/** A package as the registry hands it out. */
export interface PackedPackage {
  /** The folder of its source, relative to the root of the repository. */
  directory: string;
  /** The version that `changeset version` gave it. */
  version: string;
  /** `dist-tags.latest` of the registry. */
  latest: string | undefined;
  manifest: Manifest;
  files: PackedFile[];
  imports: PackedImport[];
}

export interface PackedFile {
  /** Relative to the package, such as `dist/index.js`. */
  path: string;
  /** In bytes. */
  size: number;
}

/** A module that a file of the package imports or requires by name, not by path. */
export interface PackedImport {
  file: string;
  specifier: string;
}
