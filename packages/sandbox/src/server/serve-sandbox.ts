import { hash } from "node:crypto";
import { buildSandbox } from "../build-sandbox.js";
import type { ControlAccess } from "../control/allow.js";
import type { Hash } from "../platform/hash.js";
import { isLoopback } from "../platform/loopback.js";
import { secureRandom } from "../platform/random.js";
import { Sleeper } from "../platform/sleep.js";
import { closeServer } from "./close-server.js";
import { createHttpServer } from "./create-http-server.js";
import { type Limits, limits as usualLimits } from "./limits.js";
import { listen } from "./listen.js";
import { createLog } from "./log.js";
import { openPostOffice } from "./mail/open-post-office.js";
import { openStore } from "./open-store.js";
import { checkOptions, type StartSandboxOptions } from "./options.js";
import { readSeed } from "./read-seed.js";
import type { RunningSandbox } from "./start-sandbox.js";
import { withDashboard } from "./with-dashboard.js";
import { withDocument } from "./with-document.js";

export interface Surroundings {
  /** Whether the process is the sandbox's own. */
  ownProcess: boolean;
  /** Takes the lines of the log. */
  write: (line: string) => void;
  /** Whether the lines are JSON. */
  json?: boolean;
  /** @default those of limits.ts */
  limits?: Limits;
}

const defaultHost = "127.0.0.1";

/** The hash of Node, which is ten times as fast as the one that works everywhere. */
const sha256: Hash = (text) => hash("sha256", text, "hex");

/** Starts a sandbox on a port, for `startSandbox` and for the command. */
export async function serveSandbox(
  options: StartSandboxOptions,
  { ownProcess, write, json = false, limits = usualLimits }: Surroundings,
): Promise<RunningSandbox> {
  checkOptions(options);
  const { port = 4010, host = defaultHost, logLevel = "error" } = options;
  const seed = await readSeed(options.seed);
  const store = await openStore(options);
  const log = createLog(logLevel, json, write);
  try {
    const postOffice = await openPostOffice(options, log);
    const mail = postOffice && { deliver: postOffice.deliver };
    const sleeper = new Sleeper();
    const world = {
      store,
      clock: Date.now,
      random: secureRandom,
      hash: sha256,
      sleep: sleeper.sleep,
      ...(options.publicUrl !== undefined && { origin: new URL(options.publicUrl).origin }),
      ...mail,
    };
    const access = accessOf(options);
    const { parts, handle } = await buildSandbox({ world, seed, access, onError: log.error });
    const respond = withDocument(access === "off" ? handle : withDashboard(handle));
    const { server, connections } = createHttpServer(respond, log, ownProcess, limits);
    const url = await listen(server, port, host);
    server.on("error", log.error);
    return {
      ...parts,
      url,
      async close() {
        try {
          await closeServer(server, connections, limits);
          sleeper.end();
          await postOffice?.close();
        } finally {
          await store.close();
        }
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Says who may use the control of a sandbox with these options. */
export function accessOf({ controlKey: key, host = defaultHost }: StartSandboxOptions): ControlAccess {
  if (key !== undefined) return { key };
  return isLoopback(host) ? "local" : "off";
}
