import assert from "node:assert/strict";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../../run-command.js";
import { environmentOf } from "../environment.js";
import { install } from "../install.js";
import type { Platform } from "../platform.js";
import { readReport } from "./read-report.js";

const app = fileURLToPath(new URL("../apps/jest/", import.meta.url));
const work = fileURLToPath(new URL("../work/", import.meta.url));
const common = ["ts-jest@29.4.15", "typescript@5.9.3", "@types/node@20.19.43"];

const versions = ["29.7.0", "30.5.2"];

/** Tests in TypeScript that ts-jest compiles to CommonJS, some of them under fake timers. */
export const jests: Platform[] = versions.map((version) => ({
  name: `jest-${version.split(".")[0]}`,
  async try({ folder, tarballs, sandbox, check }) {
    await install(folder, [...tarballs, ...common, `jest@${version}`, `@jest/globals@${version}`]);
    await cp(app, folder, { recursive: true });
    await cp(work, join(folder, "work"), { recursive: true });
    const env = environmentOf(sandbox);
    const jest = "node_modules/jest/bin/jest.js";
    const args = [jest, "--runInBand", "--no-cache", "--json", "--outputFile=report.json"];
    // Jest ends with an error where a test fails: its report tells which.
    const output = await runCommand(process.execPath, args, { cwd: folder, env }).catch(
      (error: Error) => error.message,
    );
    const results = await readReport(join(folder, "report.json"));
    await check("every file of tests can be run", async () => assert.notEqual(results.length, 0, output));
    for (const { name, failure } of results) {
      await check(name, async () => assert.ok(failure === undefined, failure));
    }
  },
}));
