import { type Kysely, type RawBuilder, type SelectQueryBuilder, sql } from "kysely";
import { generationInUse } from "./generation-in-use.js";
import { number } from "./parameter.js";
import { nextVersion } from "./queries.js";
import type { StagedRow, StagingTables } from "./staged-rows.js";
import type { Tables } from "./tables.js";

/** The parts of these queries that each database makes in its own way. */
export interface RestoreParts {
  /** Reads staged rows of a list, in the order of their keys. */
  rowsOf(list: StagedRow["list"]): SelectQueryBuilder<Tables & StagingTables, "stage", object>;
  /** The condition for the rows of a table that a query removes. */
  unused(table: RawBuilder<unknown>): RawBuilder<unknown>;
}

/**
 * Builds the queries that put a staged snapshot in the place of all rows:
 *
 * 1. {@link fillQueries} write its rows, with a generation of their own. Nobody reads them yet.
 * 2. `useGeneration` puts them in the place of all others. It changes nothing if a newer generation is in use.
 * 3. {@link removeQueries} remove rows whose generation is not in use.
 */
export function restoreQueries(tables: Kysely<Tables>, { rowsOf, unused }: RestoreParts) {
  const db = tables.withTables<StagingTables>();
  const generation = sql<number>`cast(${number("generation")} as bigint)`;
  const version = sql<number>`cast(${number("version")} as bigint)`;
  const ofGeneration = generation.as("generation");
  const shared = db.selectFrom("stage").select("stage.data").where("list", "=", sql.lit("shared"));
  const removeFrom = (name: keyof Tables) => {
    const query = sql`delete from ${sql.table(name)} where ${unused(sql.table(name))}`;
    return { compile: () => query.compile(db) };
  };
  return {
    claimGeneration: db.insertInto("generation").defaultValues().returning("seq"),
    generationInUse: db.selectFrom("shared").select("generation"),

    fillFaceOwners: db
      .insertInto("faceOwner")
      .columns(["generation", "id", "userId"])
      .expression(rowsOf("faces").select([ofGeneration, "key", "owner"])),
    fillUsers: db
      .insertInto("user")
      .columns(["generation", "id", "version", "data", "faces"])
      .expression(
        rowsOf("users").select([
          ofGeneration,
          "key",
          version.as("version"),
          "data",
          facesOfStagedUser.as("faces"),
        ]),
      ),
    fillUserNames: db
      .insertInto("userName")
      .columns(["generation", "name", "userId"])
      .expression(rowsOf("names").select([ofGeneration, "key", "owner"])),
    fillApplications: db
      .insertInto("application")
      .columns(["generation", "id", "data"])
      .expression(rowsOf("applications").select([ofGeneration, "key", "data"])),
    fillTokens: db
      .insertInto("token")
      .columns(["generation", "hash", "applicationId", "expires"])
      .expression(
        rowsOf("tokens").select([
          ofGeneration,
          "key",
          "owner",
          sql<number>`cast(data as bigint)`.as("expires"),
        ]),
      ),
    fillMails: db
      .insertInto("mail")
      .columns(["generation", "userId", "data"])
      .expression(rowsOf("mails").select([ofGeneration, "owner", "data"])),

    useGeneration: db
      .updateTable("shared")
      // The version of the state goes on, because it must not come back.
      .set({ generation, version: nextVersion, data: sql`coalesce((${shared}), data)` })
      .where("generation", "<", generation),

    removeOldApplications: removeFrom("application"),
    removeOldUsers: removeFrom("user"),
    removeOldUserNames: removeFrom("userName"),
    removeOldFaceOwners: removeFrom("faceOwner"),
    removeOldTokens: removeFrom("token"),
    removeOldMails: removeFrom("mail"),
    removeOldGenerations: db.deleteFrom("generation").where("seq", "<", generationInUse(tables)),

    strayFace: strayFace(rowsOf),
  };
}

type RestoreQueryName = keyof ReturnType<typeof restoreQueries>;

/** The query that writes the rows of each list. */
export const fillQueries = {
  faces: "fillFaceOwners",
  users: "fillUsers",
  names: "fillUserNames",
  applications: "fillApplications",
  tokens: "fillTokens",
  mails: "fillMails",
} as const satisfies Record<Exclude<StagedRow["list"], "shared">, RestoreQueryName>;

export type FillQueryName = (typeof fillQueries)[keyof typeof fillQueries];

export const removeQueries = [
  "removeOldUsers",
  "removeOldUserNames",
  "removeOldFaceOwners",
  "removeOldApplications",
  "removeOldTokens",
  "removeOldMails",
  "removeOldGenerations",
] as const satisfies RestoreQueryName[];

/** The JSON of a list of faces, in the order in which they came. Each is the text that was staged. */
const facesOfStagedUser = sql<string>`'[' || coalesce((select string_agg(face.data, ',' order by face.seq)
  from stage as face where face.list = 'faces' and face.owner = stage.key), '') || ']'`;

/** Finds a staged face that belongs to no staged user. */
function strayFace(rowsOf: RestoreParts["rowsOf"]) {
  return rowsOf("faces")
    .select("key")
    .where(({ not, exists, selectFrom }) => {
      const owner = selectFrom("stage as owner")
        .select("owner.seq")
        .where("owner.list", "=", sql.lit("users"))
        .whereRef("owner.key", "=", "stage.owner");
      return not(exists(owner));
    })
    .limit(sql.lit(1));
}
