// Runs a task of the repository in every package that has it: `node tools/run-tasks.mjs <task>`.
import { runTurbo, runTypeScript } from "./turbo.mjs";

/** The tasks of turbo for each task of this command. `//#` is a script of the root. */
const tasks = {
  build: ["build"],
  test: ["//#lint", "//#unused", "lint", "generate:check", "typecheck", "test", "check:package", "build"],
  generate: ["generate"],
  "generate:check": ["generate:check"],
  bench: ["build"],
  generators: ["build"],
  platforms: ["build"],
  // Builds in a copy of its own.
  "rehearse-release": undefined,
};

/** The program that a task runs after that: its folder and its file. */
const programs = {
  bench: ["tools/bench", "main.ts"],
  generators: ["tools", "generators/main.ts"],
  platforms: ["tools", "platforms/main.ts"],
  "rehearse-release": ["tools", "release-rehearsal/main.ts"],
};

const [task = "", ...rest] = process.argv.slice(2);
if (!Object.hasOwn(tasks, task)) {
  console.error(`There is no task "${task}": choose one of ${Object.keys(tasks).join(", ")}.`);
  process.exit(2);
}

process.exitCode = tasks[task] ? await runTurbo(tasks[task]) : 0;
if (task in programs && process.exitCode === 0)
  process.exitCode = await runTypeScript(...programs[task], rest);
