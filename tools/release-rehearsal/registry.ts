import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "@idaas-face/common/free-port";
import { installVerdaccio } from "./install-verdaccio.js";
import { type CommandOptions, runCommand, stopGroup } from "./run-command.js";

/** A registry on this machine. */
export interface Registry {
  /** Without a slash at its end. */
  url: string;
  stop(): Promise<void>;
}

export interface RegistryOptions extends CommandOptions {
  /** Takes its storage and its settings. */
  folder: string;
  /** The packages that it takes; the others it gets from the registry that npm is configured for. */
  names: string[];
}

/** Installs Verdaccio below `node_modules/.cache` and starts it on a free port of the loopback interface. */
export async function startRegistry({ folder, names, cwd, env, signal }: RegistryOptions): Promise<Registry> {
  const program = await installVerdaccio({ cwd, env, signal });
  const upstream = (await runCommand("npm", ["config", "get", "registry"], { cwd, env, signal })).trim();
  const config = join(folder, "verdaccio.json");
  await mkdir(folder, { recursive: true });
  await writeFile(config, JSON.stringify(settings(folder, names, upstream)));
  const url = `http://127.0.0.1:${await freePort()}`;
  const child = spawn(process.execPath, [program, "--config", config, "--listen", url], {
    cwd: folder,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const closed = once(child, "close");
  const stop = async () => {
    stopGroup(child);
    await closed;
  };
  try {
    while (!(await responds(url))) {
      if (child.exitCode !== null) {
        throw new Error(`${output}\nThe local registry ended while it started: its output is above.`);
      }
      await wait(100, undefined, { signal });
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

function settings(folder: string, names: string[], upstream: string) {
  const own = names.map((name) => [name, { access: "$all", publish: "$all" }]);
  return {
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: -1 } },
    uplinks: { upstream: { url: upstream, timeout: "60s", max_fails: 100 } },
    packages: { ...Object.fromEntries(own), "**": { access: "$all", proxy: "upstream" } },
    web: { enable: false },
    log: { type: "stdout", level: "warn" },
  };
}

async function responds(url: string): Promise<boolean> {
  return fetch(`${url}/-/ping`).then(
    ({ ok }) => ok,
    () => false,
  );
}
