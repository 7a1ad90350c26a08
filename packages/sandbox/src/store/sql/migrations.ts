import {
  type ColumnDefinitionBuilder as Column,
  type CreateTableBuilder,
  type Kysely,
  type Migration,
  type MigrationProvider,
  type RawBuilder,
  sql,
} from "kysely";
import { emptyShared } from "../snapshot.js";
import type { Tables } from "./tables.js";

type ColumnType = Parameters<CreateTableBuilder<string>["addColumn"]>[1];

/** What databases call differently. */
export interface ColumnTypes {
  /** Text that is compared byte by byte. */
  key: ColumnType;
  /** A whole number of 64 bits. */
  number: ColumnType;
  /** Adds a primary key that counts up by itself. */
  addSeq(table: CreateTableBuilder<string>): CreateTableBuilder<string>;
  /** Keeps the rows of a table in the order of its primary key, where that can be chosen. */
  sortByKey(table: CreateTableBuilder<string>): CreateTableBuilder<string>;
  /** Joins the texts of a column with commas, in the order of another. */
  join(column: string, order: string): RawBuilder<string>;
}

/** The steps from an empty database to the tables of today, in the order of their names. */
export function migrationsFor(types: ColumnTypes): MigrationProvider {
  return { getMigrations: async () => ({ "001-first": first(types), "002-faces-with-user": second(types) }) };
}

function first({ key, number, addSeq }: ColumnTypes): Migration {
  return {
    async up(db: Kysely<Tables>) {
      const { schema } = db;
      const table = (name: keyof Tables) => schema.createTable(name);
      const countedTable = (name: string) => addSeq(schema.createTable(name));
      await table("application")
        .addColumn("id", key, primaryKey)
        .addColumn("data", "text", required)
        .execute();
      await table("user")
        .addColumn("id", key, primaryKey)
        .addColumn("version", number, required)
        .addColumn("data", "text", required)
        .execute();
      await countedTable("face")
        .addColumn("id", key, (column) => column.notNull().unique())
        .addColumn("userId", key, required)
        .addColumn("data", "text", required)
        .execute();
      await schema.createIndex("faceOfUser").on("face").columns(["userId", "seq"]).execute();
      await table("token")
        .addColumn("hash", key, primaryKey)
        .addColumn("expires", number, required)
        .addColumn("data", "text", required)
        .execute();
      await schema.createIndex("tokenByEnd").on("token").column("expires").execute();
      await countedTable("mail")
        .addColumn("userId", key, required)
        .addColumn("data", "text", required)
        .execute();
      await schema.createIndex("mailToUser").on("mail").columns(["userId", "seq"]).execute();
      await table("shared")
        .addColumn("id", "integer", primaryKey)
        .addColumn("version", number, required)
        .addColumn("data", "text", required)
        .execute();
      await db
        .insertInto("shared")
        .values({ id: 1, version: 0, data: JSON.stringify(emptyShared) })
        .execute();
    },
  };
}

/** Puts the faces into the rows of their users. */
function second({ key, sortByKey, join }: ColumnTypes): Migration {
  return {
    async up(db: Kysely<Tables>) {
      const { schema } = db;
      const empty = (column: Column) => column.notNull().defaultTo("[]");
      await schema.alterTable("user").addColumn("faces", "text", empty).execute();
      const faces = sql`(select '[' || ${join("data", "seq")} || ']' from face where face."userId" = "user".id)`;
      await sql`update "user" set faces = coalesce(${faces}, '[]')`.execute(db);
      await sortByKey(schema.createTable("faceOwner"))
        .addColumn("id", key, primaryKey)
        .addColumn("userId", key, required)
        .execute();
      await sql`insert into "faceOwner" select id, "userId" from face`.execute(db);
      await schema.dropTable("face").execute();
    },
  };
}

const required = (column: Column) => column.notNull();
const primaryKey = (column: Column) => column.primaryKey().notNull();
