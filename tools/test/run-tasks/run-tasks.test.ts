import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";

const tools = fileURLToPath(new URL("../../", import.meta.url));

// A turbo that notes how it was called, and ends as it is told to.
const fakeTurbo = `#!/bin/sh
echo "$@" >> calls
env > environment
if [ -n "$INTERRUPT_WITH" ]; then
  trap 'exit 0' INT TERM
  kill -s "\${INTERRUPT_WITH#SIG}" "$PPID"
  i=0
  while [ $i -lt 200 ]; do sleep 0.05; i=$((i + 1)); done
fi
# Still there when the signal that came at its start is handed on.
if [ -n "$INTERRUPT_START_WITH" ]; then sleep 2; fi
exit "\${TURBO_ENDS_WITH:-0}"
`;

// Sends a signal to run-tasks while that starts turbo.
const signalWhileStarting = `import childProcess from "node:child_process";
import { syncBuiltinESMExports } from "node:module";
const { spawn } = childProcess;
childProcess.spawn = (...args) => {
  const child = spawn(...args);
  process.kill(process.pid, process.env.INTERRUPT_START_WITH);
  return child;
};
syncBuiltinESMExports();
`;

function runTask(args: string[], env: NodeJS.ProcessEnv = {}) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "run-tasks-")));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "tools"));
  mkdirSync(join(root, "node_modules/.bin"), { recursive: true });
  writeFileSync(join(root, "node_modules/.bin/turbo"), fakeTurbo, { mode: 0o755 });
  for (const file of ["run-tasks.mjs", "turbo.mjs", "run-program.mjs"])
    cpSync(join(tools, file), join(root, "tools", file));
  const { status, stderr } = spawnSync(process.execPath, ["tools/run-tasks.mjs", ...args], {
    cwd: root,
    env: { PATH: "/usr/bin:/bin", ...env },
    encoding: "utf8",
  });
  const read = (name: string) => readFileSync(join(root, name), "utf8");
  return { root, status, stderr, calls: () => read("calls"), environment: () => read("environment") };
}

describe("run-tasks", () => {
  it("runs a task in every package, and prints nothing but what failed", () => {
    const { status, calls } = runTask(["build"]);
    expect(calls()).toBe("run build --continue=dependencies-successful --output-logs=errors-only\n");
    expect(status).toBe(0);
  });

  it("checks everything for test", () => {
    const { calls } = runTask(["test"]);
    expect(calls()).toBe(
      "run //#lint //#unused lint generate:check typecheck test check:package build --continue=dependencies-successful --output-logs=errors-only\n",
    );
  });

  it("tells turbo which Node runs, so that no result of another is taken from the cache", () => {
    expect(runTask(["build"]).environment()).toContain(`\nRUNNING_NODE=${process.version}\n`);
  });

  it("lets turbo find pnpm before any other of the computer", () => {
    const { root, environment } = runTask(["build"]);
    expect(environment()).toContain(`\nPATH=${join(root, "node_modules/.bin")}:/usr/bin:/bin\n`);
  });

  it("keeps the tools from reporting home", () => {
    const environment = runTask(["build"]).environment();
    expect(environment).toMatch(/^TURBO_TELEMETRY_DISABLED=1$/m);
    expect(environment).toMatch(/^REDOCLY_TELEMETRY=off$/m);
  });

  it("keeps an empty HOME from pnpm, which gives up on one", () => {
    expect(runTask(["build"], { HOME: "" }).environment()).not.toMatch(/^HOME=/m);
  });

  it("ends as turbo ends", () => {
    expect(runTask(["test"], { TURBO_ENDS_WITH: "3" }).status).toBe(3);
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ])("goes no further after a %s, although turbo ends well then, and ends with %d", (signal, code) => {
    const { status, stderr } = runTask(["platforms"], { INTERRUPT_WITH: signal });
    // The shell of the stand-in may say that its own sleep has ended.
    expect({ status, stderr: stderr.replace("Terminated\n", "") }).toEqual({ status: code, stderr: "" });
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ])("hands on a %s that comes while turbo starts, and ends with %d", (signal, code) => {
    const preload = `--import=data:text/javascript,${encodeURIComponent(signalWhileStarting)}`;
    const { status } = runTask(["build"], { NODE_OPTIONS: preload, INTERRUPT_START_WITH: signal });
    expect(status).toBe(code);
  });

  it("does not start anything when the build before it fails", () => {
    expect(runTask(["platforms"], { TURBO_ENDS_WITH: "3" })).toMatchObject({ status: 3, stderr: "" });
  });

  it.each([
    [["tset"], 'There is no task "tset"'],
    [[], 'There is no task ""'],
    [["toString"], 'There is no task "toString"'],
  ])("names the tasks that there are for %j", (args, problem) => {
    const { status, stderr } = runTask(args);
    expect(stderr).toBe(
      `${problem}: choose one of build, test, generate, generate:check, bench, generators, platforms, rehearse-release.\n`,
    );
    expect(status).toBe(2);
  });
});
