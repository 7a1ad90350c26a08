import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.js";

/** Opens a store on a file. Closed when the test ends. */
export async function openStore(file: string): Promise<SqliteStore> {
  const store = await SqliteStore.open(file);
  onTestFinished(() => store.close());
  return store;
}

/** Lists the open files of this process in a folder, and the temporary files of SQLite: none where the system does not tell. */
export function openFilesIn(folder: string): string[] {
  if (process.platform !== "linux") return [];
  const descriptors = "/proc/self/fd";
  const files = readdirSync(descriptors).map((one) => {
    try {
      return readlinkSync(join(descriptors, one));
    } catch {
      // The descriptor that has just read the list.
      return "";
    }
  });
  return files.filter((file) => file.startsWith(folder) || file.includes("etilqs"));
}

/** Runs code in a process of its own, on a `database` that has the file open. */
export function inChild(code: string, file: string): void {
  const program = `const database = new (require("libsql"))(process.argv[1]); ${code}`;
  const { status, stderr } = spawnSync(process.execPath, ["-e", program, file], { cwd: import.meta.dirname });
  // `null` is the end by a signal of its own.
  if (status) throw new Error(String(stderr));
}

/** Keeps a file open in a process of its own, until the test ends. */
export async function openInChild(file: string): Promise<void> {
  const program = `const database = new (require("libsql"))(process.argv[1]);
    database.prepare("select count(*) from user").get(); console.log("open"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["-e", program, file], {
    cwd: import.meta.dirname,
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill());
  await once(child.stdout, "data");
}
