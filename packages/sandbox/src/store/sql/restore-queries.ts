import { type Generated, type Kysely, sql } from "kysely";
import type { SnapshotList } from "../snapshot.js";
import { number } from "./parameter.js";
import type { Tables } from "./tables.js";

/** A row of the temporary table that holds a snapshot until its last part is there. */
export interface StagedRow {
  list: SnapshotList | "names" | "shared";
  /** Unique in the list. */
  key: string;
  /** The user to whom it belongs, or the application of a token. */
  owner: string;
  data: string;
}

/** The tables of a store while it takes a snapshot. */
export type StagingTables = Pick<Tables, keyof Tables> & {
  stage: StagedRow & { seq: Generated<number> };
};

/** Queries that put a staged snapshot in the place of all rows. {@link restoreSteps} runs them. */
export function restoreQueries(db: Kysely<StagingTables>) {
  const staged = (list: StagedRow["list"]) => db.selectFrom("stage").where("list", "=", sql.lit(list));
  return {
    clearApplications: db.deleteFrom("application"),
    clearUsers: db.deleteFrom("user"),
    clearUserNames: db.deleteFrom("userName"),
    clearFaceOwners: db.deleteFrom("faceOwner"),
    clearTokens: db.deleteFrom("token"),
    clearMails: db.deleteFrom("mail"),
    restoreApplications: db
      .insertInto("application")
      .columns(["id", "data"])
      .expression(staged("applications").select(["key", "data"])),
    restoreUsers: db
      .insertInto("user")
      .columns(["id", "version", "data", "faces"])
      .expression(
        staged("users").select([
          "key",
          sql<number>`cast(${number("version")} as bigint)`.as("version"),
          "data",
          facesOfStagedUser.as("faces"),
        ]),
      ),
    restoreUserNames: db
      .insertInto("userName")
      .columns(["name", "userId"])
      .expression(staged("names").select(["key", "owner"])),
    restoreFaceOwners: db
      .insertInto("faceOwner")
      .columns(["id", "userId"])
      .expression(staged("faces").select(["key", "owner"])),
    restoreTokens: db
      .insertInto("token")
      .columns(["hash", "applicationId", "expires"])
      .expression(staged("tokens").select(["key", "owner", sql<number>`cast(data as bigint)`.as("expires")])),
    restoreMails: db
      .insertInto("mail")
      .columns(["userId", "data"])
      .expression(staged("mails").select(["owner", "data"]).orderBy("key")),
    // Its version goes on, because it must not come back.
    restoreShared: db
      .updateTable("shared")
      .from("stage")
      .set({ version: sql`shared.version + 1`, data: sql`stage.data` })
      .where("list", "=", sql.lit("shared")),
  };
}

/** The order of the queries, all in one transaction. */
export const restoreSteps = [
  "clearApplications",
  "clearUsers",
  "clearUserNames",
  "clearFaceOwners",
  "clearTokens",
  "clearMails",
  "restoreApplications",
  "restoreUsers",
  "restoreUserNames",
  "restoreFaceOwners",
  "restoreTokens",
  "restoreMails",
  "restoreShared",
] as const satisfies (keyof ReturnType<typeof restoreQueries>)[];

/** The JSON of a list of faces, in the order in which they came. Each is the text that was staged. */
const facesOfStagedUser = sql<string>`'[' || coalesce((select string_agg(face.data, ',' order by face.seq)
  from stage as face where face.list = 'faces' and face.owner = stage.key), '') || ']'`;

/** Finds a staged face that belongs to no staged user. */
export function strayFaceQuery(db: Kysely<StagingTables>) {
  return db
    .selectFrom("stage")
    .select("key")
    .where("list", "=", sql.lit("faces"))
    .where(({ not, exists, selectFrom }) => {
      const owner = selectFrom("stage as owner")
        .select("owner.seq")
        .where("owner.list", "=", sql.lit("users"))
        .whereRef("owner.key", "=", "stage.owner");
      return not(exists(owner));
    })
    .limit(sql.lit(1));
}
