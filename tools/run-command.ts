import { spawn } from "node:child_process";

/** Runs a program to its end and returns its output; an error shows the end of the output. */
export async function runCommand(
  command: string,
  args: string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<string> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", (error) => reject(new Error(`\`${command}\` cannot be started: ${error.message}.`)));
    child.on("close", resolve);
  });
  if (code !== 0) {
    const end = output.trim().split("\n").slice(-25).join("\n");
    const shown = [command, ...args].join(" ").slice(0, 100);
    throw new Error(`\`${shown}\` ended with ${code}:\n${end}`);
  }
  return output;
}
