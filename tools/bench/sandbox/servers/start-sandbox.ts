import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Server } from "./server.js";

const packageFolder = dirname(createRequire(import.meta.url).resolve("@idaas-face/sandbox/package.json"));
const command = join(packageFolder, "dist", "bin.js");

export interface StartedSandbox extends Server {
  applicationId: string;
  sharedSecret: string;
}

/** Starts the sandbox's command as a user would, on a free port; `flags` say where it keeps what it remembers. */
export async function startSandboxCommand(flags: string[]): Promise<StartedSandbox> {
  const args = [command, "--port", "0", "--json", "--log-level", "off", ...flags];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const line = await Promise.race([once(child.stdout, "data").then(([data]) => String(data)), ended]);
  if (typeof line !== "string") throw new Error("The sandbox ended before it listened: see above why.");
  return {
    ...(JSON.parse(line) as Omit<StartedSandbox, "pid" | "close">),
    pid: child.pid as number,
    close: async () => {
      child.kill();
      await ended;
    },
  };
}
