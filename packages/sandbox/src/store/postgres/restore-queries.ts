import { type Kysely, sql } from "kysely";
import { number } from "../sql/parameter.js";
import type { Tables } from "../sql/tables.js";
import { lists } from "./lists.js";

/** Queries that put a snapshot into empty tables: one a table. */
export function restoreQueries(db: Kysely<Tables>) {
  return {
    restoreApplications: db
      .insertInto("application")
      .columns(["id", "data"])
      .expression((row) => row.selectFrom(lists("id", "data")).select(["one.id", "one.data"])),
    restoreUsers: db
      .insertInto("user")
      .columns(["id", "version", "data", "faces"])
      .expression((row) =>
        row
          .selectFrom(lists("id", "data", "faces"))
          .select([
            "one.id",
            sql<number>`${number("version")}::bigint`.as("version"),
            "one.data",
            "one.faces",
          ]),
      ),
    restoreUserNames: db
      .insertInto("userName")
      .columns(["name", "userId"])
      .expression((row) => row.selectFrom(lists("name", "userId")).select(["one.name", "one.userId"])),
    restoreFaceOwners: db
      .insertInto("faceOwner")
      .columns(["id", "userId"])
      .expression((row) => row.selectFrom(lists("id", "userId")).select(["one.id", "one.userId"])),
    restoreTokens: db
      .insertInto("token")
      .columns(["hash", "applicationId", "expires"])
      .expression((row) =>
        row
          .selectFrom(lists("hash", "applicationId", "expires"))
          .select(["one.hash", "one.applicationId", sql<number>`one.expires::bigint`.as("expires")]),
      ),
    restoreMails: db
      .insertInto("mail")
      .columns(["userId", "data"])
      .expression((row) =>
        row.selectFrom(lists("userId", "data")).select(["one.userId", "one.data"]).orderBy("one.position"),
      ),
  };
}
