import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { repositoryRoot } from "./paths.js";

const read = (path: string) => readFileSync(join(repositoryRoot, path), "utf8");

/** Names the version of the client and of the API that the site describes, and its day. */
export function versionLine(): string {
  const { version } = JSON.parse(read("packages/client/package.json")) as { version: string };
  const { version: api } = parse(read("spec/vendor-facts.yaml")) as { version: string };
  const ours = version === "0.0.0" ? "not released yet" : `version ${version}`;
  return `idaas-face, ${ours}. Administration API ${api}. ${lastChange()}.`;
}

/** Returns the day of the last commit, or of the build if there is no repository. */
function lastChange(): string {
  try {
    const args = ["log", "-1", "--format=%cs"];
    return execFileSync("git", args, { cwd: repositoryRoot, encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    return new Date().toISOString().slice(0, 10);
  }
}
