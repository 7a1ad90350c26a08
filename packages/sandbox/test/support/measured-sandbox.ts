import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";

/**
 * The program of the other process: a sandbox that prints its memory, in bytes, and its working time for each line that it gets.
 */
const program = (data: string | undefined) => `
  import { existsSync, readFileSync } from "node:fs";
  import { createInterface } from "node:readline";
  import { startSandbox } from ${JSON.stringify(new URL("../../dist/index.js", import.meta.url))};
  const { url } = await startSandbox({ port: 0, ...${JSON.stringify(data === undefined ? { memory: true } : { data })}, logLevel: "off" });
  console.log(url);
  // On Linux, maxRSS includes the memory of the process that started this one.
  const status = "/proc/self/status";
  const peakKiB = () =>
    existsSync(status)
      ? Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync(status, "utf8"))[1])
      : process.resourceUsage().maxRSS;
  for await (const _ of createInterface({ input: process.stdin })) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    gc();
    const { heapUsed, external } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    console.log(heapUsed + external, (user + system) / 1000, peakKiB() * 1024);
  }
`;

/**
 * A sandbox in a process of its own, killed when the test ends.
 *
 * @param data the folder of its store, which is in memory without one
 */
export async function measuredSandbox(data?: string) {
  const args = ["--expose-gc", "--input-type=module", "--eval", program(data)];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const line = async () => String((await once(lines, "line"))[0]);
  const url = await line();
  const measure = async () => {
    const response = line();
    child.stdin?.write("\n");
    const [bytes, workedMs, peakBytes] = (await response).split(" ").map(Number) as [number, number, number];
    return { bytes, workedMs, peakBytes };
  };
  return {
    url,
    /** Measures the MiB that it holds after a garbage collection. */
    held: async () => (await measure()).bytes / 1024 / 1024,
    /** Measures the most MiB that its process has had. */
    peak: async () => (await measure()).peakBytes / 1024 / 1024,
    /** Measures the milliseconds that it has had a processor. Other programs change these less than the time. */
    workedMs: async () => (await measure()).workedMs,
  };
}
