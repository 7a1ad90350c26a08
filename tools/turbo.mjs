import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { interruptionCode, runProgram } from "./run-program.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

Object.assign(process.env, {
  // turbo starts pnpm from the PATH.
  PATH: [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  // Part of turbo's cache keys: a result of one Node does not count for another.
  RUNNING_NODE: process.version,
});
// pnpm looks the home folder up where HOME is unset, and gives up where it is empty.
if (process.env.HOME === "") delete process.env.HOME;

/**
 * Runs tasks in every package that has them.
 *
 * @param {string[]} args tasks, and flags such as `--filter`
 * @param {(output: string) => void} [onOutput] gets the output of turbo; without it, turbo writes to the terminal
 * @returns {Promise<number>} the exit code
 */
export async function runTurbo(args, onOutput) {
  // One run reports every failure; only what needs a failed task is left out.
  const flags = ["--continue=dependencies-successful", "--output-logs=errors-only"];
  const options = { cwd: root, shell: process.platform === "win32" };
  const code = await run("turbo", ["run", ...args, ...flags], options, onOutput);
  // turbo ends well when it is interrupted, although its work is not done.
  return interruptionCode() || code;
}

/**
 * Runs a TypeScript program of this repository.
 *
 * @param {string} folder from the root
 * @param {string} file in that folder
 * @param {string[]} args
 */
export function runTypeScript(folder, file, args) {
  return run(process.execPath, ["--import", "tsx", file, ...args], { cwd: join(root, folder) });
}

/** @type {typeof runProgram} */
function run(command, args, options, onOutput) {
  return runProgram(command, args, options, onOutput).catch((error) => {
    console.error(`${command} could not be started: ${error.message}.`);
    return 1;
  });
}
