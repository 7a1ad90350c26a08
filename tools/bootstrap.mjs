// Installs the dependencies when they are missing or out of date: the step before `npm start` and `npm test`.
// An old Node has to get as far as the sentence that says it is too old: nothing here is newer than Node 12.
// biome-ignore-all lint/style/useNodejsImportProtocol: Node 12 does not know "node:".
import { createHash } from "crypto";
import { existsSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from "fs";
import { dirname, join, relative } from "path";
import { fileURLToPath } from "url";
import { checkNode } from "./check-node.mjs";
import { startProgress } from "./progress.mjs";
import { interruptionCode, runProgram } from "./run-program.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, "node_modules", ".idaas-face-install");
const manifest = readManifest(root);

checkNode();
const folders = packageFolders();
if (!isInstalled()) install();

/** The root and every folder up to two levels below it that holds a package.json. */
function packageFolders() {
  const below = (folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "node_modules" && entry.name[0] !== ".")
      .map((entry) => join(folder, entry.name))
      .sort();
  const first = below(root);
  const second = first.map(below).reduce((all, some) => all.concat(some), []);
  return [root].concat(first, second).filter((folder) => existsSync(join(folder, "package.json")));
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp() && folders.every(hasModules);
}

/** Someone may have deleted the modules of a single package. */
function hasModules(folder) {
  const { dependencies, devDependencies } = readManifest(folder);
  return (!dependencies && !devDependencies) || existsSync(join(folder, "node_modules"));
}

/** Returns one line that changes with everything that an installation depends on. */
function stamp() {
  const hash = createHash("sha256");
  const files = ["pnpm-lock.yaml", "pnpm-workspace.yaml"].map((name) => join(root, name));
  for (const file of files.concat(folders.map((folder) => join(folder, "package.json")))) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  const { platform, arch, version } = process;
  return `${hash.digest("hex")} ${platform} ${arch} ${version}\n`;
}

function install() {
  // An installation that fails half-way must not pass for one that the old stamp describes.
  if (existsSync(stampFile)) unlinkSync(stampFile);
  const pnpm = manifest.packageManager;
  const progress = startProgress("Installing the dependencies; the first time takes a minute or two");
  const pnpmOptions = ["install", "--frozen-lockfile", "--config.confirm-modules-purge=false"];
  const options = { cwd: root, env: environment(), shell: process.platform === "win32" };
  let output = "";
  const keep = (text) => {
    output += text;
  };
  runProgram("npx", ["--yes", pnpm].concat(pnpmOptions), options, keep).then(
    (code) => {
      if (interruptionCode()) {
        progress.failed();
        process.exit(interruptionCode());
      }
      if (code !== 0) {
        progress.failed();
        process.stderr.write(output);
        fail(`The dependencies could not be installed: ${pnpm} says above why.`);
      }
      writeFileSync(stampFile, stamp());
      progress.done("Installed the dependencies");
    },
    (error) => {
      progress.failed();
      if (error.code === "ENOENT") fail("npx is missing: install npm, which it is a part of.");
      fail(`npx could not be started: ${error.message}.`);
    },
  );
}

/**
 * npm hands its settings on in the environment. pnpm takes them for its own, warns about some and obeys others, such as
 * `omit=dev`; what remains is how to reach a registry, and where to keep files.
 */
function environment() {
  const kept = /^npm_config_(registry|.*proxy|ca|cafile|strict_ssl|userconfig|cache|store_dir|@.*|\/\/.*)$/i;
  const env = {};
  for (const name of Object.keys(process.env)) {
    const isForNpm = /^npm_config_/i.test(name) && !kept.test(name);
    // In production, pnpm leaves out the tools that build and test.
    if (!isForNpm && name !== "NODE_ENV") env[name] = process.env[name];
  }
  // pnpm looks the home folder up where HOME is unset, and gives up where it is empty.
  if (env.HOME === "") delete env.HOME;
  return env;
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
