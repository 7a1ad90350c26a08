import { copyFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { doWork } from "../do-work.js";
import { environmentOf } from "../environment.js";
import { executable } from "../executable.js";
import { install } from "../install.js";
import type { Platform } from "../platform.js";
import { type Command, ProgramCalls } from "../program-calls.js";

const app = fileURLToPath(new URL("../apps/runtimes/main.mjs", import.meta.url));
const { resolve } = createRequire(import.meta.url);

interface Runtime {
  name: string;
  packages: string[];
  /** The command that runs `main.mjs` in the folder. */
  command(folder: string): Command;
}

/** The package that carries Node for this system. */
const nodePackage = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;

const nodes: Runtime[] = ["20.20.2", "22.23.3", "24.22.3"].map((version) => ({
  name: `node-${version.split(".")[0]}`,
  packages: [`${nodePackage}@${version}`],
  command: (folder) => ({
    file: join(folder, "node_modules", nodePackage, "bin/node"),
    args: ["main.mjs"],
    env: {},
  }),
}));

const bun: Runtime = {
  name: "bun",
  packages: [],
  command: () => ({
    file: executable(resolve("bun/package.json"), "bin/bun"),
    args: ["--no-install", "main.mjs"],
    // Without it, Bun keeps what it has compiled in the home folder.
    env: { BUN_RUNTIME_TRANSPILER_CACHE_PATH: "0" },
  }),
};

const deno: Runtime = {
  name: "deno",
  packages: [],
  command: (folder) => ({
    file: executable(resolve("deno/package.json"), "deno"),
    args: ["run", "--no-prompt", "--cached-only", "--allow-net=127.0.0.1", "--allow-env", "main.mjs"],
    env: { DENO_DIR: join(folder, ".deno"), DENO_NO_UPDATE_CHECK: "1" },
  }),
};

/** A program in a runtime of its own. */
export const runtimes: Platform[] = [...nodes, bun, deno].map(({ name, packages, command }) => ({
  name,
  async try(place) {
    const { folder, tarballs, sandbox } = place;
    await install(folder, [...tarballs, ...packages]);
    await copyFile(app, join(folder, "main.mjs"));
    const { file, args, env } = command(folder);
    const calls = new ProgramCalls({ file, args, env: { ...env, ...environmentOf(sandbox) } }, folder);
    try {
      await doWork(place, calls);
    } finally {
      await calls.stop();
    }
  },
}));
