import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, readdir, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Installation, run, runSource, unpackWithDependencies } from "./packed-package.js";

const require = createRequire(import.meta.url);
const jestConsumer = fileURLToPath(new URL("consumer/jest/", import.meta.url));
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
      expect(await runSource(installation, "imports.mjs", source)).toBe("true");
    },
  );

  it.each(["@idaas-face/sandbox", "@idaas-face/sandbox/core"])(
    "makes a sandbox when %s is required",
    async (name) => {
      const source = `
      const { createSandbox } = require("${name}");
      createSandbox().then(async (sandbox) => console.log((await sandbox.control.users()).length > 0));`;
      expect(await runSource(installation, "requires.cjs", source)).toBe("true");
    },
  );

  it("makes a sandbox, in the process and on a port, in Jest where ts-jest compiles to CommonJS", async () => {
    const folder = join(installation.folder, "jest");
    await cp(jestConsumer, folder, { recursive: true });
    await symlink(join(toolsModules, "@types"), join(installation.folder, "node_modules/@types"));
    await symlink(join(toolsModules, "@jest"), join(installation.folder, "node_modules/@jest"));
    const jest = join(toolsModules, "jest/bin/jest.js");
    const config = JSON.stringify({
      testEnvironment: "node",
      transform: { "\\.ts$": require.resolve("ts-jest") },
      testTimeout: 60_000,
    });
    const args = [jest, "--config", config, "--no-cache", "--no-watchman"];
    const { stderr } = await run(process.execPath, args, { cwd: folder }).catch((error) => error);
    expect(stderr).toMatch(/Tests: +2 passed, 2 total/);
  });

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
});
