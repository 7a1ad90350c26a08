import { fork } from "node:child_process";
import { once } from "node:events";

/** JSON bodies by method and path, such as `GET /a`. */
export type ResponseBodies = Record<string, unknown>;

export interface BenchServer {
  url: string;
  close: () => Promise<void>;
}

/** Starts the server in a process of its own, so that its work is not taken for that of a contestant. */
export async function startServer(processFile: string, bodies: ResponseBodies): Promise<BenchServer> {
  const child = fork(processFile, { execArgv: [] });
  const ended = once(child, "exit");
  child.send(bodies);
  const port = await Promise.race([once(child, "message").then(([port]) => port as number), ended]);
  if (typeof port !== "number") throw new Error("The server ended before it listened: see above why.");
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      child.disconnect();
      await ended;
    },
  };
}
