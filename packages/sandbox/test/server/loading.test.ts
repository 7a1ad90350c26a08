import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { exitOf, runCommand } from "../support/command.js";
import { temporaryFolder } from "../support/folder.js";

const index = fileURLToPath(new URL("../../dist/index.js", import.meta.url));

/** Names the drivers that a process with such a sandbox has loaded. */
async function driversOf(options: object): Promise<string> {
  const program = `
    import { createRequire } from "node:module";
    const { startSandbox } = await import(${JSON.stringify(index)});
    const sandbox = await startSandbox(${JSON.stringify({ port: 0, ...options })});
    const files = Object.keys(createRequire(import.meta.url).cache);
    console.log(["libsql", "pg"].filter((name) => files.some((file) => file.includes("/node_modules/" + name + "/"))).join());
    await sandbox.close();`;
  const command = runCommand(process.execPath, ["--input-type=module", "--eval", program]);
  expect([await exitOf(command), command.output.text]).toEqual([0, expect.any(String)]);
  return command.output.text.trim();
}

it("loads no driver of a database that is not used", async () => {
  expect(await driversOf({ memory: true })).toBe("");
  expect(await driversOf({ data: await temporaryFolder() })).toBe("libsql");
});
