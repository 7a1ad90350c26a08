import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const tools = fileURLToPath(new URL("../../", import.meta.url));

/** The start program as a process of its own, which goes when the test ends. */
export function startProgram(...args: string[]) {
  const { child, ...program } = spawnProgram(args);
  onTestFinished(() => void child.kill("SIGKILL"));
  return program;
}

/** Runs the start program to its end. */
export const runProgram = (...args: string[]) => spawnProgram(args).ended();

function spawnProgram(args: string[]) {
  const options = { cwd: tools, timeout: 240_000 };
  const child = spawn(process.execPath, ["--import", "tsx", "start/main.ts", ...args], options);
  const seen = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    seen.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    seen.stderr += text;
  });
  const exit = new Promise<number | null>((resolve) => child.once("close", resolve));

  return {
    child,
    /** Resolves to its whole output and its exit code, once it has ended. */
    ended: async () => ({ code: await exit, ...seen }),
    /** Waits until it has printed `text`, and resolves to its output so far. */
    printed: (text: string) =>
      new Promise<string>((resolve, reject) => {
        const look = () => seen.stdout.includes(text) && resolve(seen.stdout);
        child.stdout.on("data", look);
        void exit.then(() => reject(new Error(`It ended without printing "${text}": ${seen.stderr}`)));
        look();
      }),
    signal: (signal: NodeJS.Signals) => child.kill(signal),
  };
}
