import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Installation, installPacked, runSource } from "./packed-package.js";

const packages = [
  {
    name: "@idaas-face/types",
    directory: "packages/types",
    uses: "operationTable",
    needs: [],
  },
  {
    name: "@idaas-face/client",
    directory: "packages/client",
    uses: "FaceClient",
    needs: ["openapi-fetch"],
  },
];

describe.each(packages)("$name, installed from its tarball", ({ name, directory, uses, needs }) => {
  let installation: Installation;

  beforeAll(async () => {
    installation = await installPacked(directory);
  });
  afterAll(() => installation?.remove());

  const node = (file: string, source: string) => runSource(installation, file, source);

  it("works when it is imported", async () => {
    const source = `import { ${uses} } from "${name}"; console.log(typeof ${uses});`;
    expect(await node("imports.mjs", source)).toMatch(/^(object|function)$/);
  });

  it("works when it is required", async () => {
    const source = `const { ${uses} } = require("${name}"); console.log(typeof ${uses});`;
    expect(await node("requires.cjs", source)).toMatch(/^(object|function)$/);
  });

  it("exports nothing by its path but package.json", async () => {
    const source = `import("${name}/dist/index.js").catch(({ code }) => console.log(code));`;
    expect(await node("reaches.mjs", source)).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED");
    expect(await node("reads.cjs", `console.log(require("${name}/package.json").name)`)).toBe(name);
  });

  it("depends on no more than it says, pinned exactly, and carries its licence and its readme", async () => {
    const folder = join(installation.folder, "node_modules", name);
    const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const dependencies = Object.entries<string>(manifest.dependencies ?? {});
    expect(dependencies).toEqual(needs.map((one) => [one, expect.stringMatching(/^\d+\.\d+\.\d+$/)]));
    expect([manifest.peerDependencies, manifest.optionalDependencies]).toEqual([undefined, undefined]);
    expect(await readdir(folder)).toEqual(expect.arrayContaining(["LICENSE", "README.md", "dist"]));
    expect(await readdir(join(installation.folder, "node_modules/@idaas-face"))).toHaveLength(1);
  });

  it("makes no code at run time, and loads no file but its own and its dependencies", async () => {
    const dist = join(installation.folder, "node_modules", name, "dist");
    const modules = (await readdir(dist)).filter((file) => /\.c?js$/.test(file));
    for (const file of modules) {
      const source = await readFile(join(dist, file), "utf8");
      expect(source).not.toMatch(/\beval\(|\bFunction\(/);
      const loaded = [...source.matchAll(/\b(?:require\(|import\(|import |from )\s*["']([^"']+)["']/g)];
      const foreign = loaded.map(([, path = ""]) => path).filter((path) => !path.startsWith("./"));
      expect(needs).toEqual(expect.arrayContaining(foreign));
    }
  });
});
