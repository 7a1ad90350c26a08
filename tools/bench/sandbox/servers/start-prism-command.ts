import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { documentFile } from "@idaas-face/spec/document";
import type { Server } from "./server.js";

const contract = createRequire(import.meta.resolve("@idaas-face/contract"));
const command = join(dirname(contract.resolve("@stoplight/prism-cli/package.json")), "dist", "index.js");

/** Starts Prism's command as a user would, on a free port. */
export async function startPrismCommand(): Promise<Server> {
  const args = [command, "mock", documentFile, "--port", "0"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const close = async () => {
    child.kill();
    await ended;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = /listening on (http:\S+)/.exec(line) ?? [];
    if (url !== undefined) return { url, pid: child.pid as number, close };
  }
  throw new Error("Prism ended before it listened: see above why.");
}
