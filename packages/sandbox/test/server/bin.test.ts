import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { FaceClient } from "@idaas-face/client";
import { expect, it, onTestFinished } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { temporaryFolder } from "../support/folder.js";

const bin = fileURLToPath(new URL("../../dist/bin.js", import.meta.url));

/** The command in a folder of its own, and what it has written so far. */
async function run(...args: string[]) {
  const child = spawn(process.execPath, [bin, ...args], { cwd: await temporaryFolder() });
  onTestFinished(() => void child.kill("SIGKILL"));
  const output = { text: "" };
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      output.text += chunk;
    });
  return { child, output };
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, "close");
  return code;
}

/** The first line of JSON that the command writes. */
async function firstLine({ child, output }: Awaited<ReturnType<typeof run>>) {
  while (!output.text.includes("\n")) await once(child.stdout as NodeJS.ReadableStream, "data");
  return JSON.parse(output.text.split("\n")[0] ?? "");
}

it("listens, says where and with which credentials, and ends cleanly on SIGTERM and SIGINT", async () => {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    const command = await run("--port", "0", "--json");
    const { url, applicationId, sharedSecret } = await firstLine(command);
    const faces = new FaceClient({ baseUrl: url, credentials: { applicationId, sharedSecret } });
    expect(await faces.list("5a4db0c5-0000-4000-8000-000000000001")).toEqual([]);
    command.child.kill(signal);
    expect(await exitOf(command.child)).toBe(0);
    expect(command.output.text).not.toContain("rror");
  }
});

it("says for people what to try", async () => {
  const { child, output } = await run("--port", "0", "--memory");
  while (!output.text.includes("Ctrl-C")) await once(child.stdout, "data");
  expect(output.text).toMatch(/The sandbox listens on http:\/\/127\.0\.0\.1:\d+\n/);
  expect(output.text).toContain("curl -H 'Content-Type: application/json' -d '{\"applicationId\":");
});

it("two processes on one folder are one: of many creates for one user one succeeds", async () => {
  const data = await temporaryFolder();
  const start = async () =>
    firstLine(await run("--port", "0", "--json", "--data", data, "--log-level", "error"));
  const lines = [await start(), await start()];
  const clients = lines.map(
    ({ url, ...credentials }) =>
      new FaceClient({ baseUrl: url, credentials, onUnknownOutcome: "throw", maxRetries: 0 }),
  );
  const id = "5a4db0c5-0000-4000-8000-000000000002";
  const outcomes = await Promise.allSettled(
    Array.from({ length: 60 }, (_, i) => (clients[i % 2] as FaceClient).create(id)),
  );
  const statuses = outcomes.map((one) => (one.status === "fulfilled" ? 200 : one.reason.status));
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(statuses.filter((status) => status === 409)).toHaveLength(59);
});

it.each([
  [["--help"], 0, "Usage: idaas-face-sandbox [options]"],
  [["--version"], 0, packageJson.version],
  [["--wrong"], 2, "Unknown option '--wrong'"],
  [["--seed", "none.json", "--memory"], 1, "The seed none.json cannot be read"],
] as const)("%j ends with what there is to say", async (args, code, text) => {
  const { child, output } = await run(...args);
  expect(await exitOf(child)).toBe(code);
  expect(output.text).toContain(text);
  expect(output.text).not.toContain("    at ");
});
