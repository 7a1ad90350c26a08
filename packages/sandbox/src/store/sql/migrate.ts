import { type Kysely, Migrator } from "kysely";
import { type ColumnTypes, migrationsFor } from "./migrations.js";
import type { Tables } from "./tables.js";

/** Makes the tables, or brings them up to date. */
export async function migrate(db: Kysely<Tables>, types: ColumnTypes): Promise<void> {
  const migrator = new Migrator({ db, provider: migrationsFor(types) });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
