import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, extname, join, posix } from "node:path";
import type { Loading } from "./main-file.js";
import type { Task } from "./task.js";

const packageFolder = "node_modules/@idaas-face/client";

/**
 * Writes a worker that does what the main file does elsewhere, and the configuration that makes a test of it. workerd
 * looks for no packages: the configuration names every module.
 *
 * @returns the name of the configuration, in the folder
 */
export async function writeWorkerdConfig(folder: string, loading: Loading, task: Task): Promise<string> {
  const entry = await entryOf(folder, loading);
  await writeFile(join(folder, "worker.mjs"), worker(entry, loading, task));
  const kind = loading === "imported" ? "esModule" : "commonJsModule";
  const end = loading === "imported" ? "mjs" : "cjs";
  // A name without a path is looked for beside the module that loads it.
  const dependency = [
    posix.join(dirname(entry), "openapi-fetch"),
    `node_modules/openapi-fetch/dist/index.${end}`,
  ];
  const modules = [
    `(name = "worker.mjs", esModule = embed "worker.mjs")`,
    `(name = "program.mjs", esModule = embed "program.mjs")`,
    ...[...(await modulesBeside(folder, entry)).map((path) => [path, path]), dependency].map(
      ([name, path]) => `(name = "${name}", ${kind} = embed "${path}")`,
    ),
  ];
  await writeFile(join(folder, "workerd.capnp"), config(modules));
  return "workerd.capnp";
}

async function entryOf(folder: string, loading: Loading): Promise<string> {
  const { exports } = JSON.parse(await readFile(join(folder, packageFolder, "package.json"), "utf8"));
  return posix.join(packageFolder, exports["."][loading === "imported" ? "import" : "require"]);
}

/** The entry and what it may load, which has the same ending. */
async function modulesBeside(folder: string, entry: string): Promise<string[]> {
  const names = await readdir(join(folder, dirname(entry)));
  return names
    .filter((name) => extname(name) === extname(entry))
    .map((name) => posix.join(dirname(entry), name));
}

function worker(entry: string, loading: Loading, task: Task): string {
  return `import ${loading === "imported" ? "* as client" : "client"} from "./${entry}";
import { useClient } from "./program.mjs";
export default {
  async test() {
    console.log(JSON.stringify(await useClient(client, ${JSON.stringify(task)})));
  },
};
`;
}

function config(modules: string[]): string {
  // A worker reaches addresses of its own computer only when it is allowed to. Of this date, unlike of later ones, it
  // gets none of Node's modules and globals: the client has to do without.
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "internet", network = (allow = ["local"])),
    (name = "main", worker = (modules = [${modules.join(", ")}], compatibilityDate = "2025-01-01")),
  ],
);
`;
}
