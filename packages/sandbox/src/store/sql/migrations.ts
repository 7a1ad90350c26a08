import {
  type ColumnDefinitionBuilder as Column,
  type CreateTableBuilder,
  type Kysely,
  type Migration,
  sql,
} from "kysely";
import { emptyShared } from "../snapshot.js";
import type { Tables } from "./tables.js";

type ColumnType = Parameters<CreateTableBuilder<string>["addColumn"]>[1];

/** The parts of a table that each database makes in its own way. */
export interface TableParts {
  /** Text that is compared byte by byte. */
  key: ColumnType;
  /** A whole number of 64 bits. */
  number: ColumnType;
  /** Adds a primary key that counts up by itself. */
  addSeq(table: CreateTableBuilder<string>): CreateTableBuilder<string>;
  createIndex(db: Kysely<Tables>, name: string, table: keyof Tables, columns: string[]): Promise<unknown>;
  /** Finds the schema in which the tables are made. `undefined` where a database has none. */
  schema(db: Kysely<Tables>): Promise<string | undefined>;
}

/** Lists the steps from an empty database to the tables of this version, in the order of their names. */
export function migrationsFor(parts: TableParts): Record<string, Migration> {
  return { "001-tables-without-token-data": tables(parts) };
}

function tables({ key, number, addSeq, createIndex }: TableParts): Migration {
  return {
    async up(db: Kysely<Tables>) {
      const table = (name: keyof Tables) => db.schema.createTable(name);
      await table("application")
        .addColumn("id", key, primaryKey)
        .addColumn("data", "text", required)
        .execute();
      await table("user")
        .addColumn("id", key, primaryKey)
        .addColumn("version", number, required)
        .addColumn("data", "text", required)
        .addColumn("faces", "text", required)
        .execute();
      await table("userName").addColumn("name", key, primaryKey).addColumn("userId", key, required).execute();
      await table("faceOwner").addColumn("id", key, primaryKey).addColumn("userId", key, required).execute();
      await table("token")
        .addColumn("hash", key, primaryKey)
        .addColumn("applicationId", key, required)
        .addColumn("expires", number, required)
        .execute();
      await createIndex(db, "tokenByEnd", "token", ["expires"]);
      await addSeq(table("mail"))
        .addColumn("userId", key, required)
        .addColumn("data", "text", required)
        .execute();
      await createIndex(db, "mailToUser", "mail", ["userId", "seq"]);
      await table("shared")
        .addColumn("id", "integer", primaryKey)
        .addColumn("version", number, required)
        .addColumn("data", "text", required)
        .execute();
      await db
        .insertInto("shared")
        .values({ id: sql.lit(1), version: 0, data: JSON.stringify(emptyShared) })
        .execute();
    },
  };
}

const required = (column: Column) => column.notNull();
const primaryKey = (column: Column) => column.primaryKey().notNull();
