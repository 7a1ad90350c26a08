import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox, startSandbox } from "@idaas-face/sandbox";
import { expect, test } from "@jest/globals";

test("a sandbox in the process has users", async () => {
  const sandbox = await createSandbox();
  expect(await sandbox.control.users()).not.toEqual([]);
  await sandbox.close();
});

test("a sandbox on a port keeps its users in an SQLite file", async () => {
  const data = mkdtempSync(join(tmpdir(), "idaas-face-jest-"));
  const sandbox = await startSandbox({ port: 0, data, smtpUrl: "smtp://localhost:1025" });
  expect((await fetch(sandbox.url)).status).toBe(200);
  expect(await sandbox.control.users()).not.toEqual([]);
  await sandbox.close();
  rmSync(data, { recursive: true });
});
