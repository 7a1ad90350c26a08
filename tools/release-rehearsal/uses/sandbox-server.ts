import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { type Consumer, UseError } from "../consumer.js";
import { stopGroup } from "../run-command.js";

/** The greeting of the sandbox's command when it listens. */
export interface Greeting {
  url: string;
  applicationId: string;
  sharedSecret: string;
}

const args = [
  "--no",
  "--",
  "idaas-face-sandbox",
  "--memory",
  "--port",
  "0",
  "--json",
  "--log-level",
  "error",
];

/** Starts the installed command of the sandbox through npx, calls `use`, and stops it. */
export async function withSandbox(
  { options: { cwd, env, signal } }: Consumer,
  use: (greeting: Greeting) => Promise<void>,
): Promise<void> {
  signal.throwIfAborted();
  const child = spawn("npx", args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const stop = () => stopGroup(child);
  signal.addEventListener("abort", stop);
  let output = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  const closed = once(child, "close");
  try {
    const lines = createInterface({ input: child.stdout });
    const [line] = await Promise.race([once(lines, "line"), closed.then(() => [undefined])]);
    signal.throwIfAborted();
    if (line === undefined) throw new UseError("`npx idaas-face-sandbox`", output.trim());
    await use(JSON.parse(line) as Greeting);
  } finally {
    signal.removeEventListener("abort", stop);
    stop();
    await closed;
  }
}
