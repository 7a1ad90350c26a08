import { type Kysely, sql } from "kysely";
import { findQueries, tokenAsJson, userWithFaces } from "./find-queries.js";
import { generationInUse } from "./generation-in-use.js";
import { number, text } from "./parameter.js";
import type { Tables } from "./tables.js";

/** Builds the queries that are the same on every database. Each reads one column `data`. */
export function sharedQueries(db: Kysely<Tables>) {
  const id = text("id");
  const limit = number("limit");
  const generation = generationInUse(db);
  return {
    ...findQueries(db),

    addApplication: db
      .insertInto("application")
      .values({ generation, id, data: text("data") })
      .onConflict((conflict) => conflict.doNothing()),
    removeToken: db.deleteFrom("token").where("generation", "=", generation).where("hash", "=", text("hash")),
    changeShared: db
      .updateTable("shared")
      .set({ version: nextVersion, data: text("data") })
      .where("id", "=", sql.lit(1))
      .where("version", "=", number("version")),

    users: db
      .selectFrom("user")
      .select(userWithFaces.as("data"))
      .where("generation", "=", generation)
      .where("id", ">", text("after"))
      .orderBy("id")
      .limit(limit),
    mails: db
      .selectFrom("mail")
      .select("data")
      .where("generation", "=", generation)
      .orderBy("seq", "desc")
      .limit(limit),
    mailsToUser: db
      .selectFrom("mail")
      .select("data")
      .where("generation", "=", generation)
      .where("userId", "=", text("userId"))
      .orderBy("seq", "desc")
      .limit(limit),

    allApplications: db
      .selectFrom("application")
      .select(["id as key", "data"])
      .where("generation", "=", generation)
      .where("id", ">", text("after"))
      .orderBy("id")
      .limit(limit),
    allUsers: db
      .selectFrom("user")
      .select(["id as key", "data"])
      .where("generation", "=", generation)
      .where("id", ">", text("after"))
      .orderBy("id")
      .limit(limit),
    allFaces: db
      .selectFrom("user")
      .select(["id as key", "faces as data"])
      .where("generation", "=", generation)
      .where("id", ">", text("after"))
      .orderBy("id")
      .limit(limit),
    allTokens: db
      .selectFrom("token")
      .select(["hash as key", tokenAsJson.as("data")])
      .where("generation", "=", generation)
      .where("hash", ">", text("after"))
      .orderBy("hash")
      .limit(limit),
    allMails: db
      .selectFrom("mail")
      .select(["seq as key", "data"])
      .where("generation", "=", generation)
      .where("seq", ">", number("after"))
      .orderBy("seq")
      .limit(limit),
  };
}

export const nextVersion = sql<number>`version + 1`;

export type SharedQueryName = keyof ReturnType<typeof sharedQueries>;
