import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

// Inside a git hook these name the hook's own repository, which a test must never touch.
for (const name of Object.keys(process.env)) if (name.startsWith("GIT_")) delete process.env[name];

/** A git repository in a temporary folder, which goes when the test ends. */
export class Repository {
  readonly root = mkdtempSync(join(tmpdir(), "repository-"));

  constructor() {
    onTestFinished(() => rmSync(this.root, { recursive: true }));
    this.git("init", "--quiet", "--initial-branch=main");
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  commit(): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message=A commit");
  }

  git(...args: string[]): void {
    const identity = [
      "-c",
      "user.name=Test",
      "-c",
      "user.email=test@example.com",
      "-c",
      "commit.gpgsign=false",
    ];
    execFileSync("git", [...identity, ...args], { cwd: this.root });
  }
}
