import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { FaceClient } from "@idaas-face/client";
import { freePort } from "@idaas-face/common/free-port";
import { operationTable } from "@idaas-face/types";
import { expect, it, onTestFinished } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { bin, type Command, exitOf, firstLine, runCommand } from "../support/command.js";
import { temporaryFolder } from "../support/folder.js";
import { openSocket } from "../support/http.js";

const packageFile = fileURLToPath(new URL("../../package.json", import.meta.url));
const { path } = operationTable.getFacesUsingGET;

/** Runs the command in a folder of its own. */
async function run(...args: string[]): Promise<Command> {
  const command = runCommand(process.execPath, [bin, ...args], await temporaryFolder());
  onTestFinished(() => void command.child.kill("SIGKILL"));
  return command;
}

it("listens, says where and with which credentials, and ends cleanly on SIGTERM, SIGINT and SIGHUP", async () => {
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
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

it("says that the control is off, and how to turn it on, where other machines reach it", async () => {
  const startMessage = async (...args: string[]) => {
    const { child, output } = await run("--port", "0", "--memory", ...args);
    while (!output.text.includes("Ctrl-C")) await once(child.stdout as NodeJS.ReadableStream, "data");
    return output.text;
  };
  const off = "The control and the dashboard are off without a control key";
  expect(await startMessage("--host", "0.0.0.0")).toContain(off);
  expect(await startMessage("--host", "0.0.0.0", "--control-key", "k")).not.toContain(off);
  expect(await startMessage()).not.toContain(off);
});

it.each([
  [["--help"], 0, "Usage: idaas-face-sandbox [options]"],
  [["--version"], 0, packageJson.version],
  [["--wrong"], 2, "The flag `--wrong` is unknown"],
  [["--port", "-1"], 2, "`--port` must be a whole number from 0 to 65535."],
  [["--memory", "--memory"], 2, "`--memory` is given twice. Give it once."],
  [["--seed", "none.json", "--memory"], 2, "The seed none.json cannot be read"],
  [["--seed", ""], 2, "The seed must not be empty. Give the path of a JSON file."],
  [["--seed", bin], 2, "bin.js is not JSON"],
  [["--seed", packageFile], 2, "The seed does not fit: "],
  [["--memory", "--data", "d"], 2, "exclude each other. Give one of them"],
  [["--database-url", "mysql://me:secret@127.0.0.1/db"], 2, "The database URL must be one of PostgreSQL"],
  [["--port", "70000"], 2, "The port must be a whole number from 0 to 65535; got 70000."],
  [["--host", ""], 2, "The host must be a host name or an IP address, "],
  [["--host", "a b"], 2, "The host must be a host name or an IP address, "],
  [["--host", "http://x"], 2, "The host must be a host name or an IP address, "],
  [["--host", "127.0.0.1:80"], 2, "The host must be a host name or an IP address, "],
  [["--log-level", "loud"], 2, "The log level must be one of off, error, info."],
  [["--data", "file:foo"], 2, "The data folder must be a path, not a URL."],
  [["--data", "libsql:foo"], 2, "The data folder must be a path, not a URL."],
  [["--data", "/proc/none"], 1, "The SQLite file /proc/none/sandbox.db cannot be opened"],
  [["--control-key", "ключ"], 2, "The control key must be visible ASCII characters"],
  [
    ["--public-url", "sandbox.example"],
    2,
    "The public URL must be an origin such as https://sandbox.example",
  ],
  [["--database-url", "postgres://me:secret@127.0.0.1:1/db"], 1, "ECONNREFUSED 127.0.0.1:1. Start it"],
] as const)("%j ends with what there is to say", async (args, code, text) => {
  const command = await run(...args);
  expect(await exitOf(command)).toBe(code);
  expect(command.output.text).toContain(text);
  expect(command.output.text).not.toContain("    at ");
  expect(command.output.text).not.toContain("secret");
});

it.each([
  ["on a disk that is full", 'exec "$0" "$@" > /dev/full'],
  ["whose reader has gone", 'exec "$0" "$@"'],
])("serves on with a log %s", async (_, script) => {
  const port = await freePort();
  const args = ["-c", script, process.execPath, bin, "--memory", "--json", "--port", `${port}`];
  const { child } = runCommand("sh", args, await temporaryFolder());
  onTestFinished(() => void child.kill("SIGKILL"));
  child.stdout?.destroy();
  const status = () => fetch(`http://127.0.0.1:${port}${path}`).then((response) => response.status);
  await expect.poll(() => status().catch(() => 0)).toBe(401);
  for (let i = 0; i < 20; i++) expect(await status()).toBe(401);
});

it.each([
  ["nothing but a connection", ""],
  ["half a request", "GET / HTTP/1.1\r\nHo"],
  [
    "half a body",
    `POST ${operationTable.authenticateAdminApiUsingPOST.path} HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{`,
  ],
  ["a request that got its response", `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`],
])("ends within half a second beside %s", async (_, text) => {
  const command = await run("--port", "0", "--memory", "--json");
  const { url } = JSON.parse(await firstLine(command));
  const socket = await openSocket({ url });
  socket.on("error", () => {});
  await new Promise((sent) => socket.write(text || "", sent));
  // The response to a later request shows that the sandbox has read the first one.
  await fetch(url + path);
  const started = performance.now();
  command.child.kill("SIGTERM");
  expect(await exitOf(command)).toBe(0);
  // On a busy machine, a process takes its time to end: without the limit it would be ten seconds.
  expect(performance.now() - started).toBeLessThan(2000);
});
