import { type Expression, type Kysely, sql } from "kysely";
import { text } from "./parameter.js";
import type { Tables } from "./tables.js";

type Key = string | Expression<string>;

/** A user and their faces as JSON. Each query gives one text: to take columns apart costs more than to parse them. */
export const userWithFaces = sql<string>`'{"user":' || data || ',"faces":' || faces || '}'`;

const versioned = (value: Expression<string>) =>
  sql<string>`'{"value":' || ${value} || ',"version":' || version || '}'`;

/** The queries that find one thing, for its key. */
export function findersOf(db: Kysely<Tables>) {
  return {
    user: (key: Key) =>
      db.selectFrom("user").select(versioned(userWithFaces).as("data")).where("id", "=", key),
    ownerOf: (key: Key) => db.selectFrom("faceOwner").select("userId as data").where("id", "=", key),
    application: (key: Key) => db.selectFrom("application").select("data").where("id", "=", key),
    token: (key: Key) => db.selectFrom("token").select("data").where("hash", "=", key),
    shared: () =>
      db.selectFrom("shared").select(versioned(sql`data`).as("data")).where("id", "=", sql.lit(1)),
  };
}

export type FindQueryName = keyof ReturnType<typeof findersOf>;

/** The same for keys that they get when they run. */
export function findQueries(db: Kysely<Tables>) {
  const { user, ownerOf, application, token, shared } = findersOf(db);
  const key = text("key");
  return {
    user: user(key),
    ownerOf: ownerOf(key),
    application: application(key),
    token: token(key),
    shared: shared(),
  };
}
