import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Installation, run, unpackWithDependencies } from "./packed-package.js";

const consumer = fileURLToPath(new URL("consumer/sandbox.ts", import.meta.url));
const toolsModules = fileURLToPath(new URL("../../node_modules/", import.meta.url));

describe("@idaas-face/sandbox, installed from its tarball", () => {
  let installation: Installation;
  const inside = (...path: string[]) =>
    join(installation.folder, "node_modules", "@idaas-face", "sandbox", ...path);

  beforeAll(async () => {
    installation = await unpackWithDependencies("packages/sandbox");
  });
  afterAll(() => installation?.remove());

  it.each(["@idaas-face/sandbox", "@idaas-face/sandbox/core"])(
    "makes a sandbox when %s is imported",
    async (name) => {
      const source = `
      import { createSandbox } from "${name}";
      const sandbox = await createSandbox();
      console.log((await sandbox.control.users()).length > 0);`;
      await writeFile(join(installation.folder, "imports.mjs"), source);
      const { stdout } = await run(process.execPath, ["imports.mjs"], { cwd: installation.folder });
      expect(stdout.trim()).toBe("true");
    },
  );

  it("has a command that serves a sandbox until SIGTERM", async () => {
    const { bin } = JSON.parse(await readFile(inside("package.json"), "utf8"));
    const args = [
      inside(bin["idaas-face-sandbox"]),
      "--memory",
      "--port",
      "0",
      "--json",
      "--log-level",
      "off",
    ];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(child, "close");
    try {
      const [line] = await once(child.stdout, "data");
      expect((await fetch(JSON.parse(String(line)).url)).status).toBe(200);
    } finally {
      child.kill("SIGTERM");
    }
    expect(await ended).toEqual([0, null]);
  });

  it("depends on nothing of this repository, and carries its licence, its notices and its readme", async () => {
    const { dependencies } = JSON.parse(await readFile(inside("package.json"), "utf8"));
    expect(Object.keys(dependencies).filter((name) => name.startsWith("@idaas-face/"))).toEqual([]);
    expect(await readdir(inside())).toEqual(
      expect.arrayContaining(["LICENSE", "README.md", "THIRD-PARTY-NOTICES.md", "dist"]),
    );
  });

  it.each(["typescript", "typescript-6", "typescript-7"])(
    "its types compile strictly under %s",
    async (compiler) => {
      const { folder } = installation;
      await copyFile(consumer, join(folder, "main.mts"));
      await symlink(join(toolsModules, "@types"), join(folder, "node_modules/@types")).catch(() => {});
      const compilerOptions = {
        module: "NodeNext",
        target: "ES2022",
        lib: ["ES2022"],
        types: ["node"],
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
      };
      await writeFile(
        join(folder, "tsconfig.json"),
        JSON.stringify({ compilerOptions, files: ["main.mts"] }),
      );
      const tsc = join(toolsModules, compiler, "bin/tsc");
      const { stdout } = await run(process.execPath, [tsc, "-p", folder]).catch((error) => error);
      expect(stdout).toBe("");
    },
  );
});
