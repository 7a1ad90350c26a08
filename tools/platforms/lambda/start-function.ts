import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { environmentOf } from "../environment.js";
import type { Place } from "../platform.js";
import type { Bundler } from "./bundlers.js";
import { type FrailConnections, frailConnections } from "./frail-connections.js";
import { LambdaFunction } from "./function.js";

const app = fileURLToPath(new URL("../apps/lambda/", import.meta.url));

/** A function that runs, and its connections to the sandbox. */
export interface StartedFunction {
  lambda: LambdaFunction;
  connections: FrailConnections;
  stop(): Promise<void>;
}

/** Makes one CommonJS file of the handler and the client that is installed in the folder, and starts it. */
export async function startFunction(
  { folder, sandbox }: Pick<Place, "folder" | "sandbox">,
  bundler: Bundler,
): Promise<StartedFunction> {
  await copyFile(join(app, "handler.mjs"), join(folder, "handler.mjs"));
  await bundler.bundle(folder, "handler.mjs", "handler.cjs");
  // It finds no other file there.
  const alone = await mkdtemp(join(tmpdir(), "idaas-face-function-"));
  await copyFile(join(folder, "handler.cjs"), join(alone, "handler.cjs"));
  const connections = await frailConnections(sandbox.url);
  const args = [join(app, "runtime.cjs"), join(alone, "handler.cjs")];
  const env = environmentOf(sandbox, connections.url);
  const lambda = new LambdaFunction({ file: process.execPath, args, env }, alone);
  const stop = async () => {
    await lambda.stop();
    await connections.close();
    await rm(alone, { recursive: true });
  };
  return { lambda, connections, stop };
}
