import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

/** Leaves out modules that are loaded by `import()` when they are needed: they do not count. */
const loadedOnDemand: Plugin = {
  name: "loaded-on-demand",
  setup(build) {
    build.onResolve({ filter: /./ }, ({ kind }) =>
      kind === "dynamic-import" ? { external: true } : undefined,
    );
  },
};

/**
 * Counts the bytes that a module adds to a program for Node: bundled into one file with everything that it needs at once,
 * minified and zipped. The client's own limit counts the same way.
 */
export async function bundleSize(contents: string, folder: string): Promise<number> {
  if (contents === "") return 0;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "node20",
    write: false,
    plugins: [loadedOnDemand],
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}
