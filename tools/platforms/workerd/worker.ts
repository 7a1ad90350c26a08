import { randomUUID } from "node:crypto";
import { copyFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { executable } from "../executable.js";
import type { Place } from "../platform.js";
import { Program } from "../program.js";
import type { Calls } from "../work/calls.js";

const source = fileURLToPath(new URL("../apps/workerd/worker.mjs", import.meta.url));
const manifest = createRequire(import.meta.url).resolve("workerd/package.json");

/** The time after which a request to the worker counts as dead, in milliseconds. */
const longestMs = 10_000;

/** The end of a request to the worker: a limit that the worker sets itself, or a sender that goes away. */
interface RequestOptions {
  limitMs?: number;
  /** The milliseconds by which the clock of the client is ahead from now on. */
  aheadMs?: number;
  abortAfterMs?: number;
}

/** A worker in workerd, with one client for all its requests. */
export class Worker implements Calls {
  readonly #url: string;
  readonly #program: Program;

  constructor(url: string, program: Program) {
    this.#url = url;
    this.#program = program;
  }

  list = (user: string, options?: RequestOptions) => this.#call(`list/${user}`, options);
  create = (user: string, options?: RequestOptions) => this.#call(`create/${user}`, options);
  waitForStatus = (user: string, face: string) => this.#call(`wait/${user}/${face}`);

  async #call(path: string, { abortAfterMs, ...options }: RequestOptions = {}) {
    const query = new URLSearchParams(
      Object.entries(options).map(([name, value]): [string, string] => [name, `${value}`]),
    );
    const signal = AbortSignal.timeout(abortAfterMs ?? longestMs);
    const response = await fetch(`${this.#url}/${path}?${query}`, { signal });
    const text = await response.text();
    if (!response.ok) throw new Error(`The worker responded with ${response.status}: ${text}`);
    return JSON.parse(text);
  }

  stop(): Promise<void> {
    return this.#program.stop();
  }
}

/** Bundles the worker with the client that is installed in the folder. */
export async function bundleWorker(folder: string): Promise<void> {
  const entry = join(folder, "worker.mjs");
  await copyFile(source, entry);
  await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker"],
    outfile: join(folder, "bundled.mjs"),
  });
}

/** Starts the worker that is bundled in the folder. */
export async function startWorker(
  { folder, sandbox }: Pick<Place, "folder" | "sandbox">,
  compatibilityDate: string,
): Promise<Worker> {
  const file = join(folder, `${randomUUID()}.capnp`);
  await writeFile(file, config(sandbox, compatibilityDate));
  // It tells its port on the standard output.
  const args = ["serve", "--control-fd=1", file];
  const program = new Program(executable(manifest, "bin/workerd"), args, { cwd: folder });
  try {
    const port = await program.until(() => /"event":"listen".*"port":(\d+)/.exec(program.output)?.[1]);
    return new Worker(`http://127.0.0.1:${port}`, program);
  } catch (error) {
    await program.stop();
    throw error;
  }
}

function config({ url, credentials }: Place["sandbox"], compatibilityDate: string): string {
  const text = (value: string) => JSON.stringify(value);
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "internet", network = (allow = ["local"])),
    (name = "main", worker = (
      modules = [(name = "worker.mjs", esModule = embed "bundled.mjs")],
      bindings = [
        (name = "BASE_URL", text = ${text(url)}),
        (name = "CREDENTIALS", text = ${text(JSON.stringify(credentials))}),
      ],
      compatibilityDate = ${text(compatibilityDate)},
    )),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
}
