import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { filesBelow } from "../words/files.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Files that no package exports and that others may import: readers copy the examples, and `tools` runs and tests them. */
const examples = "packages/client/examples/";

/** Finds the folder of the package that a path belongs to. */
function packageOf(path: string): string {
  const folder = dirname(path);
  return folder === "." || existsSync(join(root, folder, "package.json")) ? folder : packageOf(folder);
}

/** Lists the files outside its package that a module names by a relative path. */
function strayImports(path: string, text = readFileSync(join(root, path), "utf8")): string[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => relative(root, join(root, dirname(path), fileName)).replaceAll("\\", "/"))
    .filter((target) => packageOf(target) !== packageOf(path) && !target.startsWith(examples));
}

test("a module imports files of another package only by the names that the package exports", () => {
  const modules = filesBelow(root).filter((path) => /\.(?:[cm]?[jt]s|tsx)$/.test(path));
  expect(modules).toContain("packages/sandbox/src/index.ts");
  const found = modules.flatMap((path) => strayImports(path).map((target) => `${path} imports ${target}`));
  expect(found).toEqual([]);
});

test("a file of another package is found, and one of the same package or an example is not", () => {
  const module = `
    import { one } from "../../sandbox/src/core.js";
    import two from "@idaas-face/sandbox";
    export * from "./retry.js";
    const three = await import("../examples/enrol.js");`;
  expect(strayImports("packages/client/src/face-client.ts", module)).toEqual([
    "packages/sandbox/src/core.js",
  ]);
});
