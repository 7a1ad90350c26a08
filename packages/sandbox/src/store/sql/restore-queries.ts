import { type Kysely, type RawBuilder, sql } from "kysely";
import { generationInUse } from "./generation-in-use.js";
import { number } from "./parameter.js";
import { nextVersion } from "./queries.js";
import { pieceOf, type StagedRow, type StagingTables } from "./stage.js";
import type { Tables } from "./tables.js";

/** The place of a row on the disk, which is the quickest way to it. */
export interface RowPlace {
  column: RawBuilder<unknown>;
  /** The end of a query that keeps others from the rows it finds. */
  lock: RawBuilder<unknown>;
}

/**
 * Builds the queries that put a staged snapshot in the place of all rows. They go in small steps, because others wait for each:
 *
 * 1. `claimGeneration` returns a generation for its rows, which is newer than all others.
 * 2. {@link fillQueries} write the rows of a piece.
 * 3. `useGeneration` puts them in the place of all others. It changes nothing if a newer snapshot has done so before.
 * 4. {@link removeQueries} remove some of the rows of older generations. Those may come from a process that was killed before its
 *    step 3.
 *
 * @param place how a database finds rows to remove
 */
export function restoreQueries(tables: Kysely<Tables>, place: RowPlace) {
  const db = tables.withTables<StagingTables>();
  const generation = sql<number>`cast(${number("generation")} as bigint)`;
  const ofGeneration = generation.as("generation");
  const shared = db.selectFrom("stage").select("stage.data").where("list", "=", sql.lit("shared"));
  return {
    claimGeneration: db
      .updateTable("shared")
      .set({ lastGeneration: sql`${sql.ref("lastGeneration")} + 1` })
      .returning("lastGeneration as generation"),

    fillApplications: db
      .insertInto("application")
      .columns(["generation", "id", "data"])
      .expression(pieceOf(db, "applications").select([ofGeneration, "key", "data"])),
    fillUsers: db
      .insertInto("user")
      .columns(["generation", "id", "version", "data", "faces"])
      .expression(
        pieceOf(db, "users").select([
          ofGeneration,
          "key",
          sql<number>`cast(${number("version")} as bigint)`.as("version"),
          "data",
          facesOfStagedUser.as("faces"),
        ]),
      ),
    fillUserNames: db
      .insertInto("userName")
      .columns(["generation", "name", "userId"])
      .expression(pieceOf(db, "names").select([ofGeneration, "key", "owner"])),
    fillFaceOwners: db
      .insertInto("faceOwner")
      .columns(["generation", "id", "userId"])
      .expression(pieceOf(db, "faces").select([ofGeneration, "key", "owner"])),
    fillTokens: db
      .insertInto("token")
      .columns(["generation", "hash", "applicationId", "expires"])
      .expression(
        pieceOf(db, "tokens").select([
          ofGeneration,
          "key",
          "owner",
          sql<number>`cast(data as bigint)`.as("expires"),
        ]),
      ),
    fillMails: db
      .insertInto("mail")
      .columns(["generation", "userId", "data"])
      .expression(pieceOf(db, "mails").select([ofGeneration, "owner", "data"])),

    useGeneration: db
      .updateTable("shared")
      // The version of the state goes on, because it must not come back.
      .set({ generation, version: nextVersion, data: sql`coalesce((${shared}), data)` })
      .where("generation", "<", generation),

    removeApplications: removeOld(tables, "application", place),
    removeUsers: removeOld(tables, "user", place),
    removeUserNames: removeOld(tables, "userName", place),
    removeFaceOwners: removeOld(tables, "faceOwner", place),
    removeTokens: removeOld(tables, "token", place),
    removeMails: removeOld(tables, "mail", place),
  };
}

type RestoreQueryName = keyof ReturnType<typeof restoreQueries>;

/** The query that writes a piece of each list. */
export const fillQueries = {
  applications: "fillApplications",
  users: "fillUsers",
  names: "fillUserNames",
  faces: "fillFaceOwners",
  tokens: "fillTokens",
  mails: "fillMails",
} as const satisfies Record<Exclude<StagedRow["list"], "shared">, RestoreQueryName>;

export type FillQueryName = (typeof fillQueries)[keyof typeof fillQueries];

export const removeQueries = [
  "removeApplications",
  "removeUsers",
  "removeUserNames",
  "removeFaceOwners",
  "removeTokens",
  "removeMails",
] as const satisfies RestoreQueryName[];

/** The JSON of a list of faces, in the order in which they came. Each is the text that was staged. */
const facesOfStagedUser = sql<string>`'[' || coalesce((select string_agg(face.data, ',' order by face.seq)
  from stage as face where face.list = 'faces' and face.owner = stage.key), '') || ']'`;

/** Removes up to `limit` rows whose generation was in use before. */
function removeOld(db: Kysely<Tables>, name: keyof Tables, { column, lock }: RowPlace) {
  const table = sql.table(name);
  const old = sql`select ${column} from ${table} where generation < ${generationInUse(db)} limit ${number("limit")} ${lock}`;
  const query = sql`delete from ${table} where ${column} in (${old})`;
  return { compile: () => query.compile(db) };
}
