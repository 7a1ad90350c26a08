import type { ExportTarget, Manifest } from "../manifest.js";
import type { PackedPackage } from "../packed-package.js";

/** A field of a package.json that leads to a file. */
interface EntryPoint {
  /** Such as `exports["./core"]`. */
  field: string;
  target: string;
}

/** `exports`, `main`, `types` and `bin` lead to files of the tarball. */
export function entryPoints({ manifest, files }: PackedPackage): string[] {
  return entryPointsOf(manifest)
    .filter(({ target }) => !files.some(({ path }) => leadsTo(target, path)))
    .map(
      ({ field, target }) =>
        `has no file ${target}, to which \`${field}\` leads: build it, name it in \`files\`, or correct the path.`,
    );
}

function entryPointsOf({ main, types, bin, exports }: Manifest): EntryPoint[] {
  const bins = typeof bin === "string" ? { "": bin } : bin;
  const fields = [
    { field: "main", target: main },
    { field: "types", target: types },
    ...Object.values(bins ?? {}).map((target) => ({ field: "bin", target })),
  ];
  const given = fields.filter((entry): entry is EntryPoint => entry.target !== undefined);
  return [...given, ...exportsOf(exports)];
}

function exportsOf(exports: Manifest["exports"]): EntryPoint[] {
  const hasSubpaths = isObject(exports) && Object.keys(exports).some((key) => key.startsWith("."));
  const bySubpath = hasSubpaths ? exports : { ".": exports ?? null };
  return Object.entries(bySubpath).flatMap(([subpath, target]) =>
    targetsOf(target).map((path) => ({ field: `exports["${subpath}"]`, target: path })),
  );
}

function targetsOf(target: ExportTarget): string[] {
  if (typeof target === "string") return [target];
  return Object.values(target ?? {}).flatMap(targetsOf);
}

function isObject(target: ExportTarget | undefined): target is { [condition: string]: ExportTarget } {
  return typeof target === "object" && target !== null && !Array.isArray(target);
}

/** Says whether a target, which may have one `*` for any part of a path, is this file. */
function leadsTo(target: string, path: string): boolean {
  const [start = "", end] = target.replace(/^\.\//, "").split("*");
  if (end === undefined) return path === start;
  return path.length > start.length + end.length && path.startsWith(start) && path.endsWith(end);
}
