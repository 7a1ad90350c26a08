import { copyFile, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Installation, installPacked, run } from "./packed-package.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const toolsModules = fileURLToPath(new URL("../../node_modules/", import.meta.url));

const packages = [
  {
    name: "@idaas-face/types",
    directory: "packages/types",
    consumer: "types.ts",
    uses: "operationTable",
    needs: [],
  },
  {
    name: "@idaas-face/client",
    directory: "packages/client",
    consumer: "client.ts",
    uses: "FaceClient",
    needs: ["openapi-fetch"],
  },
];

describe.each(packages)("$name, installed from its tarball", ({ name, directory, consumer, uses, needs }) => {
  let installation: Installation;

  beforeAll(async () => {
    installation = await installPacked(directory);
  });
  afterAll(() => installation?.remove());

  async function node(file: string, source: string): Promise<string> {
    await writeFile(join(installation.folder, file), source);
    const { stdout, stderr } = await run(process.execPath, [file], { cwd: installation.folder });
    return stdout.trim() + stderr;
  }

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

  it.runIf(uses === "FaceClient")("has guards that know the errors of its other form", async () => {
    const source = `
      import { createRequire } from "node:module";
      import * as imported from "${name}";
      const required = createRequire(import.meta.url)("${name}");
      const error = new required.NotFoundError("gone");
      console.log(error instanceof imported.NotFoundError, imported.isNotFoundError(error));`;
    expect(await node("guards.mjs", source)).toBe("false true");
  });

  describe.runIf(uses === "FaceClient")("its validators of responses", () => {
    it("are in a file of their own", async () => {
      const dist = join(installation.folder, "node_modules", name, "dist");
      const modules = (await readdir(dist)).filter((file) => /\.c?js$/.test(file));
      const texts = await Promise.all(modules.map((file) => readFile(join(dist, file), "utf8")));
      // The name that Ajv gives the errors that it collects.
      const withValidators = modules.filter((_, index) => texts[index]?.includes("vErrors"));
      const own = expect.stringMatching(/^check-response-.*\.c?js$/);
      expect(withValidators).toEqual([own, own]);
    });

    it("are loaded when the first response is to be checked, and not before", async () => {
      const source = `
        const { FaceClient } = require("${name}");
        const loaded = () => Object.keys(require.cache).filter((file) => /check-response/.test(file)).length;
        const fetch = async () => Response.json([1]);
        const list = (validateResponses) =>
          new FaceClient({ baseUrl: "https://acme.example", token: "token", fetch, validateResponses }).list("id");
        (async () => {
          await list("off");
          console.log(loaded());
          await list("throw").catch((error) => console.log(error.name, loaded()));
        })();`;
      expect(await node("validates.cjs", source)).toBe("0\nResponseError 1");
    });
  });

  describe.each(["typescript", "typescript-6", "typescript-7"])("its types under %s", (compiler) => {
    it.each([
      {
        as: "ESM and CommonJS in Node",
        module: "NodeNext",
        lib: ["ES2022"],
        types: ["node"],
        files: ["main.mts", "main.cts"],
      },
      { as: "input of a bundler", module: "Preserve", lib: ["ES2022", "DOM"], types: [], files: ["main.ts"] },
    ])(
      "compile strictly as $as",
      async ({ module, lib, types, files }) => {
        const { folder } = installation;
        for (const file of files) await copyFile(join(here, "consumer", consumer), join(folder, file));
        await symlink(join(toolsModules, "@types"), join(folder, "node_modules/@types")).catch(() => {});
        const compilerOptions = {
          module,
          lib,
          types,
          target: "ES2022",
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
          noEmit: true,
        };
        const config = join(folder, `tsconfig.${compiler}.${module}.json`);
        await writeFile(config, JSON.stringify({ compilerOptions, files }));
        const tsc = join(toolsModules, compiler, "bin/tsc");
        const { stdout } = await run(process.execPath, [tsc, "-p", config]).catch((error) => error);
        expect(stdout).toBe("");
      },
      60_000,
    );
  });
});
