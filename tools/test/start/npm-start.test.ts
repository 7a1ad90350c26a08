import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

// A turbo that notes how it was called, and fails or hangs as it is told to.
const fakeTurbo = `#!/bin/sh
echo "$@" >> calls
case "$*" in *"$FAILS"*) [ -z "$FAILS" ] || { echo "what went wrong"; exit 1; } ;; esac
case "$*" in *"$HANGS"*) [ -z "$HANGS" ] || sh hang.sh ;; esac
`;

// A program that turbo starts, and that notes how it ends.
const hang = `trap 'echo > ended; exit' INT TERM
echo > started
while :; do sleep 0.05; done
`;

/** A checkout in a temporary folder, with `npm start` and programs that do nothing. */
function checkout() {
  const root = mkdtempSync(join(tmpdir(), "npm-start-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (path: string, text: string, mode = 0o644) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { mode });
  };
  const { scripts, engines } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  write("package.json", JSON.stringify({ scripts: { start: scripts.start }, engines }));
  for (const file of [
    "start.mjs",
    "check-node.mjs",
    "progress.mjs",
    "run-program.mjs",
    "turbo.mjs",
    "start/prepare-and-start.mjs",
    "start/options.mjs",
  ])
    cpSync(join(repository, "tools", file), join(root, "tools", file));
  write("tools/bootstrap.mjs", 'console.log("bootstrap");');
  write("hang.sh", hang);
  write("node_modules/tsx/package.json", '{ "exports": "./index.mjs", "type": "module" }');
  // In the place of main.ts.
  write("node_modules/tsx/index.mjs", 'console.log("main", ...process.argv.slice(2)); process.exit();');
  write("node_modules/.bin/turbo", fakeTurbo, 0o755);
  const env = { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, NODE_NO_WARNINGS: "1" };
  const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "");
  return { root, env, read };
}

function npmStart(args: string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { root, env: common, read } = checkout();
  const { status, stdout, stderr } = spawnSync("npm", ["--silent", "start", "--", ...args], {
    cwd: root,
    env: { ...common, ...env },
    encoding: "utf8",
  });
  const tasks = [...read("calls").matchAll(/^run (.*?) --continue/gm)].map(([, task]) => task);
  return { status, stdout, stderr, tasks };
}

describe("npm start", () => {
  it("installs, checks what is generated, builds and starts, without a word of turbo's", () => {
    expect(npmStart(["--once"])).toEqual({
      status: 0,
      stdout: "bootstrap\nmain --once\n",
      stderr: "",
      tasks: ["generate:check", "build --filter=@idaas-face/docs^...", "build --filter=@idaas-face/docs"],
    });
  });

  it("generates only when the generated code differs", () => {
    const { tasks } = npmStart([], { FAILS: "generate:check" });
    expect(tasks.slice(0, 2)).toEqual(["generate:check", "generate"]);
  });

  it("shows what failed, and starts nothing then", () => {
    const { status, stdout, stderr } = npmStart([], { FAILS: "build" });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: "bootstrap\n",
      stderr: "what went wrong\n",
    });
  });

  it("reads its arguments before it installs anything", () => {
    expect(npmStart(["--prot"])).toEqual({
      status: 2,
      stdout: "",
      stderr: "Unknown option '--prot': see `npm start -- --help`.\n",
      tasks: [],
    });
  });

  it("shows its options without installing anything", () => {
    const { status, stdout, tasks } = npmStart(["--help"]);
    expect(stdout).toContain("--port <number>");
    expect({ status, tasks }).toEqual({ status: 0, tasks: [] });
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("ends all that it started when npm alone gets a %s", async (signal, code) => {
    const { root, env, read } = checkout();
    const npm = spawn("npm", ["--silent", "start"], { cwd: root, env: { ...env, HANGS: "build" } });
    onTestFinished(() => void npm.kill("SIGKILL"));
    const ended = new Promise((resolve) => npm.once("close", resolve));
    await vi.waitFor(() => expect(read("started")).toBe("\n"), 60_000);
    npm.kill(signal);
    expect(await ended).toBe(code);
    expect(read("ended")).toBe("\n");
  });
});
