import { type Kysely, type QueryCreator, sql } from "kysely";
import { generationInUse } from "../sql/generation-in-use.js";
import { compileOnce, number, text, texts } from "../sql/parameter.js";
import { nextVersion, sharedQueries } from "../sql/queries.js";
import { restoreQueries } from "../sql/restore-queries.js";
import type { StagedRow, StagingTables } from "../sql/staged-rows.js";
import type { Tables } from "../sql/tables.js";
import { tokensToPrune } from "../store.js";
import { lists } from "./lists.js";

/**
 * Builds every query of the PostgreSQL store. A change is one query, however many rows it changes. It takes one way to the
 * server and back, and is a whole without a transaction around it.
 */
export function postgresQueries(db: Kysely<Tables>) {
  const staging = db.withTables<StagingTables>();
  return compileOnce({
    ...sharedQueries(db),
    ...restoreQueries(db, {
      rowsOf: (list) => staging.selectFrom("stage").where("list", "=", sql.lit(list)).orderBy("key"),
      unused: () => sql`generation < ${generationInUse(db)}`,
    }),
    stageRows: stageRows(staging),
    changeFaces: changeFaces(db),
    addUser: addUser(db),
    addToken: addToken(db),
  });
}

export type PostgresQueryName = keyof ReturnType<typeof postgresQueries>;

/** Adds rows of a snapshot to the temporary table, and returns the list of each that it had not yet. */
function stageRows(db: Kysely<Tables & StagingTables>) {
  const columns = ["list", "key", "owner", "data"] as const;
  const staged = [sql<StagedRow["list"]>`one.list`.as("list"), "one.key", "one.owner", "one.data"] as const;
  return db
    .insertInto("stage")
    .columns(columns)
    .expression((row) =>
      row
        .selectFrom(lists(...columns))
        .select(staged)
        .orderBy("one.position"),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning("list");
}

/** Changes the faces of the user that `owner` returns: nobody, if the user has changed since. */
function changeFaces(db: Kysely<Tables>) {
  return db
    .with("owner", (query) =>
      query
        .updateTable("user")
        .set({ version: nextVersion, faces: text("faces") })
        .where("generation", "=", generationInUse(db))
        .where("id", "=", text("userId"))
        .where("version", "=", number("version"))
        .returning(["id", "generation"]),
    )
    .with("added", addFaceOwners)
    .with("removed", (query) =>
      query
        .deleteFrom("faceOwner")
        .using("owner")
        .whereRef("faceOwner.generation", "=", "owner.generation")
        .whereRef("faceOwner.userId", "=", "owner.id")
        .where("faceOwner.id", "=", sql<string>`any(${texts("removed")}::text[])`),
    )
    .with("sent", (query) =>
      query
        .insertInto("mail")
        .columns(["generation", "userId", "data"])
        .expression((mail) =>
          mail
            .selectFrom(["owner", lists("mail")])
            .select(["owner.generation", "owner.id as userId", "one.mail as data"])
            .orderBy("one.position"),
        ),
    )
    .selectFrom("owner")
    .select("id");
}

function addUser(db: Kysely<Tables>) {
  return db
    .with("owner", (query) =>
      query
        .insertInto("user")
        .values({
          generation: generationInUse(db),
          id: text("id"),
          version: number("version"),
          data: text("data"),
          faces: text("faces"),
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning(["id", "generation"]),
    )
    .with("added", addFaceOwners)
    .with("named", (query) =>
      query
        .insertInto("userName")
        .columns(["generation", "name", "userId"])
        .expression((row) =>
          row
            .selectFrom(["owner", lists("names")])
            .select(["owner.generation", "one.names as name", "owner.id as userId"])
            .orderBy("one.position"),
        ),
    )
    .selectFrom("owner")
    .select("id");
}

function addFaceOwners(query: QueryCreator<Tables & { owner: { id: string; generation: number } }>) {
  return query
    .insertInto("faceOwner")
    .columns(["generation", "id", "userId"])
    .expression((row) =>
      row
        .selectFrom(["owner", lists("added")])
        .select(["owner.generation", "one.added as id", "owner.id as userId"]),
    );
}

function addToken(db: Kysely<Tables>) {
  const generation = generationInUse(db);
  // Skips tokens that another process is removing, so that nobody waits.
  const over = db
    .selectFrom("token")
    .select("hash")
    .where("generation", "=", generation)
    .where("expires", "<=", number("now"))
    .orderBy("expires")
    .limit(sql.lit(tokensToPrune))
    .forUpdate()
    .skipLocked();
  return db
    .with("pruned", (query) =>
      query
        .deleteFrom("token")
        .where("generation", "=", generation)
        .where("hash", "=", sql<string>`any(array(${over}))`),
    )
    .insertInto("token")
    .values({
      generation,
      hash: text("hash"),
      applicationId: text("applicationId"),
      expires: number("expires"),
    })
    .onConflict((conflict) => conflict.doNothing());
}
