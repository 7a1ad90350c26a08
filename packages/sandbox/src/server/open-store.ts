import { resolve } from "node:path";
import { MemoryStore } from "../store/memory-store.js";
import type { Store } from "../store/store.js";
import type { StartSandboxOptions } from "./options.js";

/** Opens the store that the options ask for. */
export async function openStore({
  memory = false,
  databaseUrl,
  data = ".idaas-face",
}: StartSandboxOptions): Promise<Store> {
  if (memory) return new MemoryStore();
  // Nobody waits for a database to load that they do not use.
  if (databaseUrl !== undefined) {
    const { PostgresStore } = await import("../store/postgres/postgres-store.js");
    return PostgresStore.open(databaseUrl);
  }
  const { SqliteStore } = await import("../store/sqlite/sqlite-store.js");
  return SqliteStore.open(resolve(data, "sandbox.db"));
}
