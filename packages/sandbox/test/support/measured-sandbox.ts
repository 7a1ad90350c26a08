import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";

/** What runs in the other process: a sandbox that tells, for each line it gets, how many bytes it holds. */
const program = `
  import { createInterface } from "node:readline";
  import { startSandbox } from ${JSON.stringify(new URL("../../dist/index.js", import.meta.url))};
  const { url } = await startSandbox({ port: 0, memory: true, logLevel: "off" });
  console.log(url);
  for await (const _ of createInterface({ input: process.stdin })) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    gc();
    const { heapUsed, external } = process.memoryUsage();
    console.log(heapUsed + external);
  }
`;

/** A sandbox in a process of its own, killed when the test ends. */
export async function measuredSandbox() {
  const args = ["--expose-gc", "--input-type=module", "--eval", program];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const line = async () => String((await once(lines, "line"))[0]);
  const url = await line();
  return {
    url,
    /** How many MiB it holds, after what nobody needs was collected. */
    async held(): Promise<number> {
      const answer = line();
      child.stdin?.write("\n");
      return Number(await answer) / 1024 / 1024;
    },
  };
}
