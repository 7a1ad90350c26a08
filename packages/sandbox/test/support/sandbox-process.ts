import { once } from "node:events";
import { FaceClient } from "@idaas-face/client";
import { bin, type Command, firstLine, runCommand } from "./command.js";

/** A sandbox in a process of its own. */
export interface SandboxProcess {
  command: Command;
  url: string;
  /** Gets a new token. */
  authenticate(): Promise<string>;
  /** Makes a client that does not retry. */
  facesWith(token: string): FaceClient;
  /** Sends a request to the control, and returns the response. */
  control<T = unknown>(method: string, path: string, body?: unknown): Promise<T>;
  /** Ends it, and waits until it is gone. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
}

/** @param start the command that starts it @default the built one */
export async function startProcess(
  args: string[],
  start?: (args: string[]) => Command,
): Promise<SandboxProcess> {
  const all = ["--port", "0", "--json", "--log-level", "error", ...args];
  const command = start ? start(all) : runCommand(process.execPath, [bin, ...all]);
  const { url, ...credentials } = JSON.parse(await firstLine(command));
  const options = { baseUrl: url, maxRetries: 0, onUnknownOutcome: "throw" } as const;
  return {
    command,
    url,
    authenticate: async () =>
      (await new FaceClient({ ...options, credentials }).authenticate()).authToken ?? "",
    facesWith: (token) => new FaceClient({ ...options, token }),
    async control<T>(method: string, path: string, body?: unknown) {
      const response = await fetch(`${url}/_sandbox/${path}`, {
        method,
        ...(body !== undefined && {
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        }),
      });
      const text = await response.text();
      if (response.status !== 200) throw Object.assign(new Error(text), { status: response.status });
      return (text === "" ? undefined : JSON.parse(text)) as T;
    },
    async end(signal) {
      const { child } = command;
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, "close");
    },
  };
}

/** Returns the HTTP status of the response to a call, or `null` if there is none. */
export async function statusOf(call: PromiseLike<unknown>): Promise<number | null> {
  try {
    await call;
    return 200;
  } catch (error) {
    return (error as { status?: number }).status ?? null;
  }
}
