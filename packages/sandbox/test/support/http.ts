import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { RunningSandbox, StartSandboxOptions } from "../../src/index.js";
import { startSandbox } from "../../src/index.js";

/** Starts a sandbox on a free port, in memory by default. Stopped when the test ends. */
export async function runningSandbox(options: StartSandboxOptions = {}): Promise<RunningSandbox> {
  const store = options.data === undefined ? { memory: true } : {};
  const sandbox = await startSandbox({ port: 0, ...store, ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** Opens a connection to the sandbox that sends and receives text as it is. */
export async function openSocket({ url }: Pick<RunningSandbox, "url">): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  await once(socket, "connect");
  return socket;
}

/** Collects the text that comes until the other side closes, or resets, the connection. */
export async function received(socket: Socket): Promise<string> {
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk;
  });
  socket.on("error", () => {});
  await new Promise((resolve) => socket.once("close", resolve));
  return text;
}
