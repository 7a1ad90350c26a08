import { createRequire } from "node:module";
import { join } from "node:path";
import { executable } from "../../../platforms/executable.js";
import { run } from "../packed-package.js";
import { type Loading, writeMainFile } from "./main-file.js";
import type { Task } from "./task.js";
import { writeWorkerdConfig } from "./workerd-config.js";

/** Runs the program in the folder of an installation, and gives all that was printed; the last line is the outcome. */
type RunProgram = (folder: string, loading: Loading, task: Task) => Promise<string>;

/** A program that is still running then waits for something that does not come. */
const timeout = 30_000;

const require = createRequire(import.meta.url);

const inNode: RunProgram = async (cwd, loading, task) => {
  const file = await writeMainFile(cwd, loading, task);
  const { stdout, stderr } = await run(process.execPath, [file], { cwd, timeout });
  return stderr + stdout;
};

const inBun: RunProgram = async (cwd, loading, task) => {
  const file = await writeMainFile(cwd, loading, task);
  const bun = executable(require.resolve("bun/package.json"), "bin/bun");
  // Without it, Bun keeps what it has compiled in the home folder.
  const env = { ...process.env, BUN_RUNTIME_TRANSPILER_CACHE_PATH: "0" };
  const { stdout, stderr } = await run(bun, ["--no-install", file], { cwd, timeout, env });
  return stderr + stdout;
};

/** It may reach loopback and nothing else: whoever reads the environment there gets an error. */
const inDeno: RunProgram = async (cwd, loading, task) => {
  const file = await writeMainFile(cwd, loading, task);
  const deno = executable(require.resolve("deno/package.json"), "deno");
  const flags = ["--no-prompt", "--no-remote", "--cached-only", "--allow-net=127.0.0.1"];
  const env = { ...process.env, DENO_DIR: join(cwd, ".deno"), DENO_NO_UPDATE_CHECK: "1" };
  const { stdout, stderr } = await run(deno, ["run", ...flags, file], { cwd, timeout, env });
  return stderr + stdout;
};

/** As a test of workerd's own, which runs without a server, ends by itself, and says so in two lines to stderr. */
const inWorkerd: RunProgram = async (cwd, loading, task) => {
  const config = await writeWorkerdConfig(cwd, loading, task);
  const workerd = executable(require.resolve("workerd/package.json"), "bin/workerd");
  const { stdout, stderr } = await run(workerd, ["test", "--no-verbose", config], { cwd, timeout });
  return stderr.replace(/^.* \[ (TEST|PASS) \] main.*\n/gm, "") + stdout;
};

/** Everything that the client has to run in. */
export const runtimes: { runtime: string; runProgram: RunProgram }[] = [
  { runtime: "Node", runProgram: inNode },
  { runtime: "Bun", runProgram: inBun },
  { runtime: "Deno", runProgram: inDeno },
  { runtime: "workerd", runProgram: inWorkerd },
];
