import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { freePort } from "@idaas-face/common/free-port";
import { startPostgres } from "@idaas-face/postgres";
import sandbox from "@idaas-face/sandbox/package.json" with { type: "json" };
import { operationTable } from "@idaas-face/types";
import { expect, onTestFinished, test } from "vitest";
import { samplesFolder } from "../../build/paths.js";
import seed from "../../samples/team/seed.json" with { type: "json" };
import { runProgram } from "../support/run-program.js";

const { resolve } = createRequire(import.meta.url);
const bin = join(dirname(resolve("@idaas-face/sandbox/package.json")), sandbox.bin["idaas-face-sandbox"]);
const cwd = join(samplesFolder, "team");

test("the samples about a team start two sandboxes on one PostgreSQL, with the team's seed and behind its key", async () => {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.remove());
  const key = { SANDBOX_CONTROL_KEY: "a-key-of-the-test" };
  for (const SANDBOX_PORT of [String(await freePort()), String(await freePort())]) {
    await startAsWritten({ ...key, SANDBOX_PORT, SANDBOX_HOST: "127.0.0.1", DATABASE_URL: postgres.url });
    const env = { ...key, IDAAS_BASE_URL: `http://127.0.0.1:${SANDBOX_PORT}` };
    const { code, output } = await runProgram("sh", ["users.sh"], { cwd, env });
    expect(code).toBe(0);
    expect(output).toContain(seed.users[0]?.id);
    const { code: refused } = await runProgram("sh", ["users.sh"], {
      cwd,
      env: { ...env, SANDBOX_CONTROL_KEY: "wrong" },
    });
    expect(refused).not.toBe(0);
  }
});

test("the back end of the team's seed may do all that an operation needs a permission for", () => {
  const needed = Object.values(operationTable).flatMap(({ permission }) => permission ?? []);
  expect(seed.applications[0]?.permissions.toSorted()).toEqual([...new Set(needed)].sort());
});

/** Makes a folder with the command, as an installation would have it: pnpm links it only if it was built before. */
async function folderWithCommand(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "idaas-face-docs-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await symlink(bin, join(folder, "idaas-face-sandbox"));
  return folder;
}

/** Starts the sandbox, and waits until it says that it listens. */
async function startAsWritten(env: Record<string, string>): Promise<void> {
  const PATH = [await folderWithCommand(), process.env.PATH].join(delimiter);
  // A group of its own, so that the shell and its children end together.
  const child = spawn("sh", ["start.sh"], { cwd, env: { ...process.env, ...env, PATH }, detached: true });
  const ended = once(child, "close");
  onTestFinished(async () => {
    if (child.exitCode === null) process.kill(-(child.pid as number), "SIGTERM");
    await ended;
  });
  let output = "";
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text) => {
        output += text;
        if (output.includes(`:${env.SANDBOX_PORT}`)) resolve();
      });
    child.on("close", () => reject(new Error(output)));
  });
}
