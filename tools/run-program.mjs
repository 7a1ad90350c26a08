// Runs a program, and ends it with everything that it started when a signal ends this process.
// bootstrap.mjs imports this on any Node: nothing here is newer than Node 12.
// biome-ignore-all lint/style/useNodejsImportProtocol: Node 12 does not know "node:".
import { spawn } from "child_process";
import { constants } from "os";

const onWindows = process.platform === "win32";

/** @type {NodeJS.Signals | undefined} */
let interruption;
/** @type {import("child_process").ChildProcess | undefined} */
let running;

// Before the first program starts: a signal may arrive while one starts.
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => {
    interruption = signal;
    if (running) passOn(running, signal);
  });
}

/** The exit code for the signal that interrupted this process, or 0. */
export function interruptionCode() {
  return interruption ? 128 + constants.signals[interruption] : 0;
}

/**
 * Runs one program at a time.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import("child_process").SpawnOptions} options
 * @param {(output: string) => void} [onOutput] gets the output of the program; without it, the program writes to the terminal
 * @returns {Promise<number>} its exit code
 */
export function runProgram(command, args, options, onOutput) {
  // A group of its own: npx, pnpm and turbo start programs that a signal to them alone would leave running.
  const stdio = onOutput ? ["ignore", "pipe", "pipe"] : "inherit";
  const child = spawn(command, args, Object.assign({ stdio, detached: !onWindows }, options));
  running = child;
  for (const stream of [child.stdout, child.stderr]) {
    if (stream && onOutput) stream.setEncoding("utf8").on("data", onOutput);
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code === null ? 1 : code));
  });
}

/**
 * @param {import("child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function passOn(child, signal) {
  if (onWindows || child.pid === undefined) return void child.kill(signal);
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended.
  }
}
