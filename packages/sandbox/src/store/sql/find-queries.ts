import { type Expression, type Kysely, sql } from "kysely";
import { text } from "./parameter.js";
import type { Tables } from "./tables.js";

type Key = string | Expression<string>;

/** A user and their faces as JSON. Each query gives one text: to take columns apart costs more than to parse them. */
export const userWithFaces = sql<string>`'{"user":' || data || ',"faces":' || faces || '}'`;

/** A token as JSON. Its hash is of hexadecimal digits, and the ID of its application a UUID: they need no escape. */
export const tokenAsJson = sql<string>`'{"hash":"' || hash || '","applicationId":"' || ${sql.ref("applicationId")} || '","expires":' || expires || '}'`;

const versioned = (value: Expression<string>) =>
  sql<string>`'{"value":' || ${value} || ',"version":' || version || '}'`;

/** Builds the queries that find one record by its key, and the one that finds all records that a request names, of one moment. */
export function findQueries(db: Kysely<Tables>) {
  const user = (id: Key) =>
    db.selectFrom("user").select(versioned(userWithFaces).as("data")).where("id", "=", id);
  const application = (id: Key) => db.selectFrom("application").select("data").where("id", "=", id);
  const token = db.selectFrom("token").where("hash", "=", text("tokenHash"));
  const owner = db.selectFrom("faceOwner").select("userId").where("id", "=", text("faceId"));
  const shared = db.selectFrom("shared").select(versioned(sql`data`).as("data")).where("id", "=", sql.lit(1));
  return {
    user: user(text("id")),
    userNamed: user(
      sql<string>`(${db.selectFrom("userName").select("userId").where("name", "=", text("name"))})`,
    ),
    application: application(text("id")),
    shared,
    lookUp: db.selectNoFrom([
      shared.as("shared"),
      token.select(tokenAsJson.as("data")).as("token"),
      application(sql<string>`coalesce(${text("applicationId")}, (${token.select("applicationId")}))`).as(
        "application",
      ),
      user(sql<string>`coalesce(${text("userId")}, (${owner}))`).as("user"),
    ]),
  };
}
