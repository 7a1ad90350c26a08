import { once } from "node:events";
import { FaceClient } from "@idaas-face/client";
import { expect, it, onTestFinished } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { bin, type Command, exitOf, firstLine, runCommand } from "../support/command.js";
import { temporaryFolder } from "../support/folder.js";

/** The command in a folder of its own. */
async function run(...args: string[]): Promise<Command> {
  const command = runCommand(process.execPath, [bin, ...args], await temporaryFolder());
  onTestFinished(() => void command.child.kill("SIGKILL"));
  return command;
}

it("listens, says where and with which credentials, and ends cleanly on SIGTERM and SIGINT", async () => {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    const command = await run("--port", "0", "--json");
    const { url, applicationId, sharedSecret, userId, userUuid } = JSON.parse(await firstLine(command));
    const faces = new FaceClient({ baseUrl: url, credentials: { applicationId, sharedSecret } });
    expect(await faces.findUser(userId)).toMatchObject({ id: userUuid });
    expect(await faces.list(userUuid)).toEqual([]);
    command.child.kill(signal);
    expect(await exitOf(command)).toBe(0);
    expect(command.output.text).not.toContain("rror");
  }
});

it("says for people what to try", async () => {
  const { child, output } = await run("--port", "0", "--memory");
  while (!output.text.includes("Ctrl-C")) await once(child.stdout as NodeJS.ReadableStream, "data");
  expect(output.text).toMatch(/The sandbox listens on http:\/\/127\.0\.0\.1:\d+\n/);
  expect(output.text).toContain("  a user           ada (5a4db0c5-0000-4000-8000-000000000001)\n");
  expect(output.text).toContain("curl -H 'Content-Type: application/json' -d '{\"applicationId\":");
});

it.each([
  [["--help"], 0, "Usage: idaas-face-sandbox [options]"],
  [["--version"], 0, packageJson.version],
  [["--wrong"], 2, "Unknown option '--wrong'"],
  [["--seed", "none.json", "--memory"], 1, "The seed none.json cannot be read"],
  [["--memory", "--data", "d"], 1, "exclude each other: give one of them"],
  [["--database-url", "mysql://me:secret@127.0.0.1/db"], 1, "The database URL is none of PostgreSQL"],
  [["--database-url", "postgres://me:secret@127.0.0.1:1/db"], 1, "ECONNREFUSED 127.0.0.1:1. Start it"],
] as const)("%j ends with what there is to say", async (args, code, text) => {
  const command = await run(...args);
  expect(await exitOf(command)).toBe(code);
  expect(command.output.text).toContain(text);
  expect(command.output.text).not.toContain("    at ");
  expect(command.output.text).not.toContain("secret");
});
