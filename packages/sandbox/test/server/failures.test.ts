import { copyFile, mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import Database from "libsql";
import { expect, it, onTestFinished } from "vitest";
import type { SandboxUser, Snapshot } from "../../src/index.js";
import { bin, runCommand } from "../support/command.js";
import { temporaryFolder } from "../support/folder.js";
import { Ledger } from "../support/ledger.js";
import { startProcess, statusOf } from "../support/sandbox-process.js";

/** Writes a command in which no file becomes longer than a number of blocks of 512 bytes, as on a full disk. */
function withShortFiles(blocks: number) {
  return (args: string[]) =>
    runCommand("sh", ["-c", `ulimit -S -f ${blocks} && exec "$0" "$@"`, process.execPath, bin, ...args]);
}

/** Writes until a write is refused, and returns its error: a small one may still fit where a large one did not. */
async function firstRefusal(write: () => Promise<void>): Promise<unknown> {
  for (;;) {
    const error = await write().catch((error) => error);
    if (error) return error;
  }
}

it("a full disk is 503 for what writes and nothing for what reads, until there is room again", async () => {
  const data = await temporaryFolder();
  const sandbox = await startProcess(["--data", data], withShortFiles(1000));
  onTestFinished(() => sandbox.end("SIGKILL"));
  const ledger = new Ledger();
  const token = await sandbox.authenticate();
  const { id } = await sandbox.control<SandboxUser>("POST", "users", {});
  const face = await sandbox.facesWith(token).create(id, { returnQRCode: true });
  const write = () => sandbox.facesWith(token).sendActivationEmail(face.id ?? "");
  await ledger.writeUntil(async () => {}, sandbox);

  expect(await firstRefusal(write)).toMatchObject({
    status: 503,
    errorCode: "store_unavailable",
    errorMessage: expect.stringContaining("The store cannot be reached or cannot write."),
  });
  expect(await statusOf(sandbox.facesWith(token).list(id))).toBe(200);

  // Another process moves the content of SQLite's log into its file: the log begins anew.
  const other = new Database(join(data, "sandbox.db"));
  other.pragma("wal_checkpoint(TRUNCATE)");
  other.close();
  await write();
  ledger.check(await sandbox.control<Snapshot>("GET", "snapshot"));
});

it("a file that is gone is 503 until it is back", async () => {
  const folder = await temporaryFolder();
  const [data, away] = [join(folder, "data"), join(folder, "away")];
  const sandbox = await startProcess(["--data", data]);
  onTestFinished(() => sandbox.end("SIGKILL"));
  const token = await sandbox.authenticate();
  const { id } = await sandbox.control<SandboxUser>("POST", "users", {});
  const list = () => statusOf(sandbox.facesWith(token).list(id));
  const write = () => statusOf(sandbox.control("POST", "users", {}));

  await rename(data, away);
  expect(await write()).toBe(503);
  await expect.poll(list).toBe(503);
  await rename(away, data);
  expect([await write(), await list()]).toEqual([200, 200]);
});

const restart =
  "The files of the store were replaced or damaged while the sandbox ran. Restart it: its log says more.";

/** Changes the files of a sandbox that has acknowledged a user, sees every request refused, and stops it. */
async function changedWhileItRuns(change: (data: string, spare: string) => unknown) {
  const folder = await temporaryFolder();
  const [data, spare] = [join(folder, "data"), join(folder, "spare")];
  const other = await startProcess(["--data", spare]);
  await other.control("POST", "users", { userId: "spare" });
  await other.end("SIGTERM");
  const sandbox = await startProcess(["--data", data]);
  onTestFinished(() => sandbox.end("SIGKILL"));
  const token = await sandbox.authenticate();
  const { id } = await sandbox.control<SandboxUser>("POST", "users", { userId: "own" });

  await change(data, spare);
  const before = await readFile(file(data));
  const refused = {
    status: 503,
    errorCode: "store_unavailable",
    errorMessage: expect.stringContaining(restart),
  };
  for (let i = 0; i < 3; i++) {
    await expect(sandbox.facesWith(token).create(id)).rejects.toMatchObject(refused);
    await expect(sandbox.facesWith(token).list(id)).rejects.toMatchObject(refused);
  }
  await sandbox.end("SIGTERM");
  return { data, before };
}

it.each([
  [
    "another folder in the place of its own",
    async (data: string, spare: string) => {
      await rename(data, `${data}-away`);
      await rename(spare, data);
    },
  ],
  ["another file in the place of its own", (data: string, spare: string) => rename(file(spare), file(data))],
  ["another file copied over its own", (data: string, spare: string) => copyFile(file(spare), file(data))],
])("after %s every request is 503 until a restart, and nothing is written", async (_, change) => {
  const { data, before } = await changedWhileItRuns(change);
  expect(await readFile(file(data))).toEqual(before);
});

it("after its log of writes was removed every request is 503 until a restart, and everything acknowledged is there", async () => {
  const { data } = await changedWhileItRuns((data) => rm(`${file(data)}-wal`));
  const again = await startProcess(["--data", data]);
  onTestFinished(() => again.end("SIGTERM"));
  const users = await again.control<SandboxUser[]>("GET", "users");
  expect(users.map(({ userId }) => userId)).toContain("own");
});

it("after a clean stop the SQLite file alone holds everything", async () => {
  const folder = await temporaryFolder();
  const [data, copy] = [join(folder, "data"), join(folder, "copy")];
  const sandbox = await startProcess(["--data", data]);
  for (let i = 0; i < 30; i++) await sandbox.control("POST", "users", { userId: `user ${i}` });
  await sandbox.end("SIGTERM");
  expect(await readdir(data)).toEqual(["sandbox.db"]);
  await mkdir(copy);
  await copyFile(file(data), file(copy));
  const again = await startProcess(["--data", copy]);
  onTestFinished(() => again.end("SIGKILL"));
  const users = await again.control<SandboxUser[]>("GET", "users");
  expect(users.filter(({ userId }) => userId.startsWith("user "))).toHaveLength(30);
});

function file(folder: string): string {
  return join(folder, "sandbox.db");
}
