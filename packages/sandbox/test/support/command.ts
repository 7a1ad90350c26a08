import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The built command. */
export const bin = fileURLToPath(new URL("../../dist/bin.js", import.meta.url));

/** A process, and what it has written so far. */
export interface Command {
  child: ChildProcess;
  output: { text: string };
}

export function runCommand(command: string, args: string[], cwd?: string): Command {
  const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  // It does not outlive a test that is ended in the middle.
  const end = () => void child.kill("SIGKILL");
  process.once("exit", end);
  child.once("close", () => process.removeListener("exit", end));
  const output = { text: "" };
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      output.text += chunk;
    });
  return { child, output };
}

/** Waits for the end, and returns the exit code, or `null` if a signal ended it. */
export async function exitOf({ child }: Command): Promise<number | null> {
  const [code] = await once(child, "close");
  return code;
}

/** Waits until it has written a line, and gives the first. */
export async function firstLine({ child, output }: Command): Promise<string> {
  const ended = once(child, "close").then(() => {
    throw new Error(`The command has ended: ${output.text}`);
  });
  while (!output.text.includes("\n"))
    await Promise.race([once(child.stdout as NodeJS.ReadableStream, "data"), ended]);
  ended.catch(() => {});
  return output.text.split("\n")[0] ?? "";
}
