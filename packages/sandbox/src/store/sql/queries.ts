import { type Kysely, sql } from "kysely";
import { number, text } from "./parameter.js";
import type { Tables } from "./tables.js";

/** The queries that are the same on every database. */
export function sharedQueries(db: Kysely<Tables>) {
  const id = text("id");
  const limit = number("limit");
  return {
    application: db.selectFrom("application").select("data").where("id", "=", id),
    user: db
      .selectFrom("user")
      .leftJoin("face", "face.userId", "user.id")
      .select(["user.version", "user.data as user", "face.data as face"])
      .where("user.id", "=", id)
      .orderBy("face.seq"),
    face: db.selectFrom("face").select("data").where("id", "=", id),
    token: db.selectFrom("token").select("data").where("hash", "=", text("hash")),
    shared: db.selectFrom("shared").select(["version", "data"]).where("id", "=", sql.lit(1)),

    addApplication: db
      .insertInto("application")
      .values({ id, data: text("data") })
      .onConflict((conflict) => conflict.doNothing()),
    removeToken: db.deleteFrom("token").where("hash", "=", text("hash")),
    changeShared: db
      .updateTable("shared")
      .set({ version: nextVersion, data: text("data") })
      .where("id", "=", sql.lit(1))
      .where("version", "=", number("version")),

    users: db
      .selectFrom(pageOfUsers(db).as("page"))
      .leftJoin("face", "face.userId", "page.id")
      .select(["page.data as user", "face.data as face"])
      .orderBy("page.id")
      .orderBy("face.seq"),
    mails: db.selectFrom("mail").select("data").orderBy("seq", "desc").limit(limit),
    mailsToUser: db
      .selectFrom("mail")
      .select("data")
      .where("userId", "=", text("userId"))
      .orderBy("seq", "desc")
      .limit(limit),

    allApplications: db.selectFrom("application").select("data").orderBy("id"),
    allUsers: db.selectFrom("user").select("data").orderBy("id"),
    allFaces: db.selectFrom("face").select("data").orderBy("seq"),
    allTokens: db.selectFrom("token").select("data"),
    allMails: db.selectFrom("mail").select("data").orderBy("seq"),
    clearApplications: db.deleteFrom("application"),
    clearUsers: db.deleteFrom("user"),
    clearFaces: db.deleteFrom("face"),
    clearTokens: db.deleteFrom("token"),
    clearMails: db.deleteFrom("mail"),
  };
}

export function pageOfUsers(db: Kysely<Tables>) {
  return db
    .selectFrom("user")
    .select(["id", "data"])
    .where("id", ">", text("after"))
    .orderBy("id")
    .limit(number("limit"));
}

export const nextVersion = sql<number>`version + 1`;

export type SharedQueryName = keyof ReturnType<typeof sharedQueries>;
