import { type Expression, type Kysely, sql } from "kysely";
import { generationInUse } from "./generation-in-use.js";
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
  const shared = db.selectFrom("shared").where("shared.id", "=", sql.lit(1));
  const found = finders(db, generationInUse(db));
  // The row of `shared` is read once, for itself and for the generation of the others.
  const beside = finders(db, sql.ref("shared.generation"));
  const applicationId = sql<string>`coalesce(${text("applicationId")}, (${beside.token.select("applicationId")}))`;
  return {
    user: found.user(text("id")),
    userNamed: found.user(sql<string>`(${found.userName.select("userId")})`),
    application: found.application(text("id")),
    shared: shared.select(versioned(sql`data`).as("data")),
    lookUp: shared.select([
      versioned(sql`data`).as("shared"),
      beside.token.select(tokenAsJson.as("data")).as("token"),
      beside.application(applicationId).as("application"),
      beside
        .user(sql<string>`coalesce(${text("userId")}, (${beside.faceOwner.select("userId")}))`)
        .as("user"),
    ]),
  };
}

/** Builds queries that find a row of a generation by its key. */
function finders(db: Kysely<Tables>, generation: Expression<number>) {
  const user = db.selectFrom("user").where("generation", "=", generation);
  const application = db.selectFrom("application").where("generation", "=", generation);
  const userName = db.selectFrom("userName").where("generation", "=", generation);
  const faceOwner = db.selectFrom("faceOwner").where("generation", "=", generation);
  const token = db.selectFrom("token").where("generation", "=", generation);
  return {
    user: (id: Key) => user.select(versioned(userWithFaces).as("data")).where("id", "=", id),
    application: (id: Key) => application.select("data").where("id", "=", id),
    userName: userName.where("name", "=", text("name")),
    faceOwner: faceOwner.where("id", "=", text("faceId")),
    token: token.where("hash", "=", text("tokenHash")),
  };
}
