import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";

/**
 * Bytes that a module adds to a program for Node: bundled with all that it needs, minified, and zipped. What it loads only
 * when it is used, by `import()`, does not count.
 */
export async function bundleSize(contents: string, folder: string): Promise<number> {
  if (contents === "") return 0;
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder },
    absWorkingDir: folder,
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "node20",
    write: false,
    metafile: true,
  });
  const needed = filesLoadedAtOnce(metafile).map((file) => resolve(folder, file));
  return outputFiles
    .filter(({ path }) => needed.includes(path))
    .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

/** The bundled files that the entry needs before it can run. */
function filesLoadedAtOnce({ outputs }: Metafile): string[] {
  const files = Object.keys(outputs).filter((file) => outputs[file]?.entryPoint === "<stdin>");
  // The list grows while it is gone through.
  for (const file of files) {
    for (const { kind, path, external } of outputs[file]?.imports ?? []) {
      if (kind === "import-statement" && !external && !files.includes(path)) files.push(path);
    }
  }
  return files;
}
