import type { Kysely, Migration, MigrationProvider } from "kysely";
import { emptyShared } from "../snapshot.js";
import type { Tables } from "./tables.js";

const first: Migration = {
  async up(db: Kysely<Tables>) {
    const { schema } = db;
    const table = (name: keyof Tables) => schema.createTable(name);
    const text = "text";
    await table("application").addColumn("id", text, primaryKey).addColumn("data", text, required).execute();
    await table("user")
      .addColumn("id", text, primaryKey)
      .addColumn("version", "integer", required)
      .addColumn("data", text, required)
      .execute();
    await table("face")
      .addColumn("seq", "integer", (column) => column.primaryKey().autoIncrement())
      .addColumn("id", text, (column) => column.notNull().unique())
      .addColumn("userId", text, required)
      .addColumn("data", text, required)
      .execute();
    await schema.createIndex("faceOfUser").on("face").columns(["userId", "seq"]).execute();
    await table("token")
      .addColumn("hash", text, primaryKey)
      .addColumn("expires", "integer", required)
      .addColumn("data", text, required)
      .execute();
    await schema.createIndex("tokenByEnd").on("token").column("expires").execute();
    await table("mail")
      .addColumn("seq", "integer", (column) => column.primaryKey().autoIncrement())
      .addColumn("userId", text, required)
      .addColumn("data", text, required)
      .execute();
    await schema.createIndex("mailToUser").on("mail").columns(["userId", "seq"]).execute();
    await table("shared")
      .addColumn("id", "integer", primaryKey)
      .addColumn("version", "integer", required)
      .addColumn("data", text, required)
      .execute();
    await db
      .insertInto("shared")
      .values({ id: 1, version: 0, data: JSON.stringify(emptyShared) })
      .execute();
  },
};

type Column = import("kysely").ColumnDefinitionBuilder;
const required = (column: Column) => column.notNull();
const primaryKey = (column: Column) => column.primaryKey().notNull();

/** The steps from an empty database to the tables of today, in the order of their names. */
export const migrations: MigrationProvider = { getMigrations: async () => ({ "001-first": first }) };
