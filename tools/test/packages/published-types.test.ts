import { copyFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Installation, run, unpackWithDependencies } from "./packed-package.js";

const consumers = fileURLToPath(new URL("consumer/", import.meta.url));
const toolsModules = fileURLToPath(new URL("../../node_modules/", import.meta.url));

/** The ways in which users compile: for Node, with a bundler, and the old way. Each file has the name of the package it uses. */
const ways = {
  node: {
    options: { module: "Node16", types: ["node"] },
    files: ["types", "client", "sandbox"]
      .flatMap((name) => [`${name}.mts`, `${name}.cts`])
      .concat("contract.mts"),
  },
  bundler: {
    options: { module: "Preserve", types: [], lib: ["ES2022", "DOM"] },
    files: ["types.ts", "client.ts"],
  },
  bundlerForNode: {
    options: { module: "Preserve", moduleResolution: "Bundler", types: ["node"] },
    files: ["sandbox.ts"],
  },
  // The compilers after the fifth no longer have it.
  node10: {
    options: { module: "CommonJS", moduleResolution: "Node10", types: ["node"] },
    files: ["sandbox.ts"],
  },
};
const { node10: _, ...waysOfToday } = ways;

describe("the types of the published packages, installed from their tarballs", () => {
  let installation: Installation;

  beforeAll(async () => {
    const directories = ["types", "client", "sandbox", "contract"].map((name) => `packages/${name}`);
    installation = await unpackWithDependencies(...directories);
    const { folder } = installation;
    await symlink(join(toolsModules, "@types"), join(folder, "node_modules/@types"));
    for (const file of new Set(Object.values(ways).flatMap(({ files }) => files)))
      await copyFile(join(consumers, file.replace(/\.\w+$/, ".ts")), join(folder, file));
  });
  afterAll(() => installation?.remove());

  it.each([
    ["typescript", ways],
    ["typescript-6", waysOfToday],
    ["typescript-7", waysOfToday],
  ])("compile strictly in every way under %s", async (compiler, each) => {
    const { folder } = installation;
    const configs = Object.entries(each).map(async ([way, { options, files }]) => {
      const compilerOptions = {
        ...{ target: "ES2022", lib: ["ES2022"], strict: true, exactOptionalPropertyTypes: true },
        ...{ noUncheckedIndexedAccess: true, skipLibCheck: false, noEmit: true },
        ...options,
      };
      const config = `tsconfig.${compiler}.${way}.json`;
      await writeFile(join(folder, config), JSON.stringify({ compilerOptions, files }));
      return config;
    });
    const tsc = join(toolsModules, compiler, "bin/tsc");
    const args = [tsc, "--build", ...(await Promise.all(configs))];
    const { stdout } = await run(process.execPath, args, { cwd: folder }).catch((error) => error);
    expect(stdout).toBe("");
  });
});
