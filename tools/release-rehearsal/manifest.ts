/** A target of `exports`: a path, nothing, or a choice by condition. */
export type ExportTarget = string | null | ExportTarget[] | { [condition: string]: ExportTarget };

/** The fields of a package.json that the rehearsal reads. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  license?: string;
  repository?: { type?: string; url?: string; directory?: string };
  main?: string;
  types?: string;
  bin?: string | Record<string, string>;
  exports?: ExportTarget;
  files?: string[];
  publishConfig?: { access?: string; provenance?: boolean };
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
