import { type Kysely, Migrator } from "kysely";
import { type ColumnTypes, migrationsFor } from "../../src/store/sql/migrations.js";
import type { Tables } from "../../src/store/sql/tables.js";
import { face, user } from "./records.js";

interface FirstTables extends Omit<Tables, "user" | "faceOwner"> {
  user: Omit<Tables["user"], "faces">;
  face: { id: string; userId: string; data: string };
}

/** The faces of the first user in {@link makeFirstTables}, in the order in which they were added. */
export const firstFaces = [face(2), face(1), face(3)].map((one) => ({ ...one, userId: user(1).id }));

/** Makes the tables as they were at first, with a user who has three faces and one who has none. */
export async function makeFirstTables(db: Kysely<Tables>, types: ColumnTypes): Promise<void> {
  const { error } = await new Migrator({ db, provider: migrationsFor(types) }).migrateTo("001-first");
  if (error) throw error;
  const first = db as unknown as Kysely<FirstTables>;
  for (const one of [user(1), user(2)])
    await first
      .insertInto("user")
      .values({ id: one.id, version: 7, data: JSON.stringify(one) })
      .execute();
  for (const { id, userId, ...rest } of firstFaces)
    await first
      .insertInto("face")
      .values({ id, userId, data: JSON.stringify({ id, userId, ...rest }) })
      .execute();
}
