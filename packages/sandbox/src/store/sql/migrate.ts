import { type Kysely, Migrator, sql } from "kysely";
import { ForeignTablesError } from "../foreign-tables-error.js";
import { OtherVersionError } from "../other-version-error.js";
import { migrationsFor, type TableParts } from "./migrations.js";
import { type Tables, tableNames } from "./tables.js";

/** Kysely's own table: the names of the migrations that made the tables. */
const history = "kysely_migration";

/**
 * Makes the tables, or brings them up to date.
 *
 * @throws an {@link OtherVersionError} for tables that another version of the sandbox made, and a {@link ForeignTablesError} for
 * those of another program. All stays as it is
 */
export async function migrate(db: Kysely<Tables>, parts: TableParts): Promise<void> {
  const migrations = migrationsFor(parts);
  const applied = await appliedMigrations(db, parts);
  if (applied.some((name) => !(name in migrations))) throw new OtherVersionError();
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

async function appliedMigrations(db: Kysely<Tables>, parts: TableParts): Promise<string[]> {
  const before = await tablesIn(db, parts);
  if (!before.has(history)) {
    if (tableNames.some((name) => before.has(name))) throw new ForeignTablesError();
    return [];
  }
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(history)}`.execute(db);
  // Looks again: another process may just have made the tables.
  const after = await tablesIn(db, parts);
  if (rows.length > 0 && !tableNames.every((name) => after.has(name))) throw new ForeignTablesError();
  return rows.map(({ name }) => name);
}

async function tablesIn(db: Kysely<Tables>, parts: TableParts): Promise<Set<string>> {
  const own = await parts.schema(db);
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  return new Set(tables.filter(({ schema }) => schema === own).map(({ name }) => name));
}
