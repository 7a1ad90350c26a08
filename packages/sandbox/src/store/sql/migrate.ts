import { type Kysely, Migrator, sql } from "kysely";
import { OtherVersionError } from "../other-version-error.js";
import { migrationsFor, type TableParts } from "./migrations.js";
import type { Tables } from "./tables.js";

/** Kysely's own table: the names of the migrations that made the tables. */
export const history = "kysely_migration";

/**
 * Makes the tables, or brings them up to date.
 *
 * @throws an {@link OtherVersionError} for tables that another version of the sandbox made
 */
export async function migrate(db: Kysely<Tables>, parts: TableParts): Promise<void> {
  const migrations = migrationsFor(parts);
  const applied = await appliedMigrations(db);
  if (applied.some((name) => !(name in migrations))) throw new OtherVersionError();
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

async function appliedMigrations(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === history)) return [];
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(history)}`.execute(db);
  return rows.map(({ name }) => name);
}
