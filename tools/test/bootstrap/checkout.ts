import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const tools = fileURLToPath(new URL("../../", import.meta.url));

// An npx that notes how it was called, and leaves behind what pnpm would.
const fakeNpx = `#!/bin/sh
echo "$@" >> "$CHECKOUT/calls"
env > "$CHECKOUT/environment"
if [ -n "$NPX_FAILS" ]; then echo "from stdout"; echo "from stderr" >&2; exit 7; fi
mkdir -p "$CHECKOUT/node_modules" "$CHECKOUT/packages/one/node_modules"
`;

/** A small checkout in a temporary folder, with bootstrap.mjs in it. */
export class Checkout {
  readonly root = mkdtempSync(join(tmpdir(), "checkout-"));

  constructor({ node = ">=20.19" } = {}) {
    onTestFinished(() => rmSync(this.root, { recursive: true }));
    const manifest = { engines: { node }, packageManager: "pnpm@1.2.3", devDependencies: { a: "1" } };
    this.write("package.json", JSON.stringify(manifest));
    this.write("packages/one/package.json", JSON.stringify({ dependencies: { b: "1" } }));
    this.write("pnpm-lock.yaml", "lockfileVersion: 9\n");
    this.write("pnpm-workspace.yaml", "packages: [packages/*]\n");
    this.write("bin/npx", fakeNpx, 0o755);
    mkdirSync(join(this.root, "tools"));
    for (const file of ["bootstrap.mjs", "check-node.mjs", "progress.mjs", "run-program.mjs"])
      cpSync(join(tools, file), join(this.root, "tools", file));
  }

  write(path: string, text: string, mode = 0o644): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text, { mode });
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true });
  }

  run(env: NodeJS.ProcessEnv = {}) {
    const PATH = `${join(this.root, "bin")}:/usr/bin:/bin`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ["tools/bootstrap.mjs"], {
      cwd: this.root,
      env: { PATH, CHECKOUT: this.root, ...env },
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  }

  /** Returns the calls of npx so far, a line each. */
  calls(): string[] {
    const file = join(this.root, "calls");
    return existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
  }

  /** Returns the environment that npx had. */
  environment(): string {
    return readFileSync(join(this.root, "environment"), "utf8");
  }
}
