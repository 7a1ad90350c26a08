import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Server } from "./server.js";

/** Starts one of the processes in this folder's neighbour, which sends its address back and ends when we let it go. */
export async function forkServer(name: string, message: unknown = {}): Promise<Server> {
  const file = fileURLToPath(new URL(`../processes/${name}.ts`, import.meta.url));
  const child = fork(file, { execArgv: ["--import", "tsx"] });
  const ended = once(child, "exit");
  child.send(message as object);
  const url = await Promise.race([once(child, "message").then(([url]) => url as unknown), ended]);
  if (typeof url !== "string")
    throw new Error(`The process ${name} ended before it listened: see above why.`);
  return {
    url,
    pid: child.pid as number,
    close: async () => {
      child.disconnect();
      await ended;
    },
  };
}
