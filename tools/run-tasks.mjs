// Runs a task of the repository in every package that has it: `node tools/run-tasks.mjs <task>`.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What each task is to turbo, one run after the other. `//#` is a script of the root. */
const tasks = {
  build: [["build"]],
  test: [["//#lint", "//#unused", "lint", "generate:check", "typecheck", "test", "check:package", "build"]],
  generate: [["generate"]],
  "generate:check": [["generate:check"]],
  start: [["generate"], ["build"]],
  bench: [["build"]],
  generators: [["build"]],
  platforms: [["build"]],
  // Builds in a copy of its own.
  "rehearse-release": [],
};

/** Which tasks run a program after that: its folder and its file. */
const programs = {
  start: ["tools", "start/main.ts"],
  bench: ["tools/bench", "main.ts"],
  generators: ["tools", "generators/main.ts"],
  platforms: ["tools", "platforms/main.ts"],
  "rehearse-release": ["tools", "release-rehearsal/main.ts"],
};

const [task, ...rest] = process.argv.slice(2);
if (!Object.hasOwn(tasks, task ?? "")) {
  console.error(`There is no task "${task ?? ""}": choose one of ${Object.keys(tasks).join(", ")}.`);
  process.exit(2);
}

Object.assign(process.env, {
  // turbo starts pnpm from the PATH.
  PATH: [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  // A result of one Node is none of another: part of turbo's cache keys.
  RUNNING_NODE: process.version,
});
// pnpm looks the home folder up where HOME is unset, and gives up where it is empty.
if (process.env.HOME === "") delete process.env.HOME;

/** The signal that somebody has sent to end this, if any. */
let interruption;
/** The program that runs at the moment. */
let running;
// Before the first program starts: a signal may come while one does.
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    interruption = signal;
    running?.kill(signal);
  });
}

process.exitCode = 0;
for (const turboTasks of tasks[task]) {
  process.exitCode = await runTurbo(turboTasks);
  // turbo ends well when it is interrupted, but what it was to do is not done.
  if (interruption) process.exitCode = 128 + constants.signals[interruption];
  if (process.exitCode !== 0) break;
}
if (task in programs && process.exitCode === 0) process.exitCode = await runProgram(programs[task], rest);

function runTurbo(turboTasks) {
  const shell = process.platform === "win32";
  // All that fails is told in one run; only what needs a task that failed is left out.
  const flags = ["--continue=dependencies-successful", "--output-logs=errors-only"];
  return run("turbo", ["run", ...turboTasks, ...flags], { cwd: root, shell });
}

function runProgram([folder, file], args) {
  return run(process.execPath, ["--import", "tsx", file, ...args], { cwd: join(root, folder) });
}

/** Runs a program with our own input and output, and gives its exit code. */
function run(command, args, options) {
  running = spawn(command, args, { stdio: "inherit", ...options });
  return new Promise((resolve) => {
    running.on("error", (error) => {
      console.error(`${command} could not be started: ${error.message}.`);
      resolve(1);
    });
    running.on("close", (code) => resolve(code ?? 1));
  });
}
