import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { runCommand } from "../../release-rehearsal/run-command.js";

const options = { cwd: ".", env: process.env, signal: new AbortController().signal };
const node = (source: string, signal = options.signal) =>
  runCommand(process.execPath, ["-e", source], { ...options, signal });

describe("a command", () => {
  test("gives its standard output", async () => {
    expect(await node(`console.log("out"); console.error("err")`)).toBe("out\n");
  });

  test("that fails tells its whole output", async () => {
    const failing = node(`console.log("out"); console.error("err"); process.exitCode = 3`);
    await expect(failing).rejects.toMatchObject({
      output: expect.stringMatching(/^(out\nerr|err\nout)$/),
      message: expect.stringMatching(/` failed: its output is above\.$/),
    });
  });

  test("that is interrupted ends, and so does what it has started", async () => {
    const interruption = new AbortController();
    const grandchild = `setInterval(() => {}, 1000)`;
    const source = `
      const { pid } = require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(grandchild)}]);
      require("fs").writeFileSync(process.argv[1], String(pid));
      setInterval(() => {}, 1000)`;
    const folder = await mkdtemp(join(tmpdir(), "run-command-"));
    const file = join(folder, "pid");
    try {
      const running = runCommand(process.execPath, ["-e", source, file], {
        ...options,
        signal: interruption.signal,
      });
      const pid = await until(async () => Number(await readFile(file, "utf8").catch(() => "")));
      interruption.abort();
      await expect(running).rejects.toThrow();
      await until(async () => !isRunning(pid));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("that cannot be started is an error", async () => {
    await expect(runCommand("/nowhere/command", [], options)).rejects.toThrow("ENOENT");
  });
});

async function until<T>(probe: () => Promise<T>): Promise<T> {
  for (;;) {
    const value = await probe();
    if (value) return value;
    await wait(20);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
