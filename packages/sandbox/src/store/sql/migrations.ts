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
  return { "001-tables-with-generations": tables(parts) };
}

function tables({ key, number, addSeq, createIndex }: TableParts): Migration {
  return {
    async up(db: Kysely<Tables>) {
      const table = (name: keyof Tables) => db.schema.createTable(name);
      const ofGeneration = (name: keyof Tables) =>
        table(name).addColumn("generation", number, required) as CreateTableBuilder<string>;
      const keyed = (name: keyof Tables, column: string) =>
        ofGeneration(name)
          .addColumn(column, key, required)
          .addPrimaryKeyConstraint(`${name}Key`, ["generation", column] as never[]);
      await keyed("application", "id").addColumn("data", "text", required).execute();
      await keyed("user", "id")
        .addColumn("version", number, required)
        .addColumn("data", "text", required)
        .addColumn("faces", "text", required)
        .execute();
      await keyed("userName", "name").addColumn("userId", key, required).execute();
      await keyed("faceOwner", "id").addColumn("userId", key, required).execute();
      await keyed("token", "hash")
        .addColumn("applicationId", key, required)
        .addColumn("expires", number, required)
        .execute();
      await createIndex(db, "tokenByEnd", "token", ["generation", "expires"]);
      await addSeq(ofGeneration("mail"))
        .addColumn("userId", key, required)
        .addColumn("data", "text", required)
        .execute();
      await createIndex(db, "mailInOrder", "mail", ["generation", "seq"]);
      await createIndex(db, "mailToUser", "mail", ["generation", "userId", "seq"]);
      await addSeq(table("generation")).execute();
      await ofGeneration("shared")
        .addColumn("id", "integer", primaryKey)
        .addColumn("version", number, required)
        .addColumn("data", "text", required)
        .execute();
      const data = JSON.stringify(emptyShared);
      await db
        .insertInto("shared")
        .values({ id: sql.lit(1), version: 0, data, generation: 0 })
        .execute();
    },
  };
}

const required = (column: Column) => column.notNull();
const primaryKey = (column: Column) => column.primaryKey().notNull();
