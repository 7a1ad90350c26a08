// Bundles the dashboard into a module of texts, which the server hands out. `tsx dashboard/build.ts`, after control-document/build.ts.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = new URL(".", import.meta.url);
const dist = new URL("dist/", here);

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("main.tsx", here))],
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  outdir: fileURLToPath(dist),
  write: false,
  logLevel: "warning",
});
const logo = await readFile(fileURLToPath(import.meta.resolve("@idaas-face/common/look/logo.svg")), "utf8");
const built = (extension: string) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? "";

const assets = {
  page: (await readFile(new URL("index.html", here), "utf8")).replace(
    "LOGO",
    encodeURIComponent(logo.trim()),
  ),
  script: built(".js"),
  style: built(".css"),
};
await mkdir(dist, { recursive: true });
await writeFile(
  new URL("assets.js", dist),
  Object.entries(assets)
    .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`)
    .join(""),
);
await writeFile(
  new URL("assets.d.ts", dist),
  Object.keys(assets)
    .map((name) => `export declare const ${name}: string;\n`)
    .join(""),
);
