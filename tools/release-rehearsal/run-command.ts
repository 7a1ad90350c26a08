import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** Options for running a command. */
export interface CommandOptions {
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Ends the command, and the programs that it has started. */
  signal: AbortSignal;
}

/** Runs a command and returns its standard output. Rejects with its whole output if it fails. */
export async function runCommand(
  command: string,
  args: string[],
  { cwd, env, signal }: CommandOptions,
): Promise<string> {
  signal.throwIfAborted();
  // In a process group of its own, which stopGroup ends as a whole.
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const stop = () => stopGroup(child);
  signal.addEventListener("abort", stop);
  let stdout = "";
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  try {
    const [code] = await once(child, "close");
    signal.throwIfAborted();
    if (code !== 0) throw new CommandError([command, ...args].join(" "), output.trim());
    return stdout;
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Asks a detached program, and all that it has started, to end. */
export function stopGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGTERM");
  } catch (error) {
    // It has ended by itself.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** A command that ended with another exit code than 0. */
export class CommandError extends Error {
  constructor(
    readonly command: string,
    readonly output: string,
  ) {
    super(`${output}\n\`${command}\` failed: its output is above.`);
  }
}
