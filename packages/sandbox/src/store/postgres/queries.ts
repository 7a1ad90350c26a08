import { type Kysely, type QueryCreator, sql } from "kysely";
import { compileOnce, number, text, texts } from "../sql/parameter.js";
import { nextVersion, sharedQueries } from "../sql/queries.js";
import {
  restoreQueries,
  type StagedRow,
  type StagingTables,
  strayFaceQuery,
} from "../sql/restore-queries.js";
import type { Tables } from "../sql/tables.js";
import { tokensToPrune } from "../store.js";
import { lists } from "./lists.js";

/**
 * Builds every query of the PostgreSQL store. A change is one query, however many rows it changes. It takes one way to the
 * server and back, and is a whole without a transaction around it.
 */
export function postgresQueries(db: Kysely<Tables>) {
  return compileOnce({
    ...sharedQueries(db),
    ...stagingQueries(db.withTables<StagingTables>()),
    changeFaces: changeFaces(db),
    addUser: addUser(db),
    addToken: addToken(db),
  });
}

export type PostgresQueryName = keyof ReturnType<typeof postgresQueries>;

/** Queries that stage a snapshot, and then put it in the place of all rows. */
function stagingQueries(db: Kysely<StagingTables>) {
  const columns = ["list", "key", "owner", "data"] as const;
  const staged = [sql<StagedRow["list"]>`one.list`.as("list"), "one.key", "one.owner", "one.data"] as const;
  // Nobody else writes meanwhile. The tables are in the order in which every change takes them, so that none waits for another
  // that waits for it.
  const lockTables = sql`lock table "user", "userName", "faceOwner", mail, application, token, shared in exclusive mode`;
  return {
    ...restoreQueries(db),
    strayFace: strayFaceQuery(db),
    lockTables: { compile: () => lockTables.compile(db) },
    stageRows: db
      .insertInto("stage")
      .columns(columns)
      .expression((row) =>
        row
          .selectFrom(lists(...columns))
          .select(staged)
          .orderBy("one.position"),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning("list"),
  };
}

/** Changes the faces of the user that `owner` returns: nobody, if the user has changed since. */
function changeFaces(db: Kysely<Tables>) {
  return db
    .with("owner", (query) =>
      query
        .updateTable("user")
        .set({ version: nextVersion, faces: text("faces") })
        .where("id", "=", text("userId"))
        .where("version", "=", number("version"))
        .returning("id"),
    )
    .with("added", addFaceOwners)
    .with("removed", (query) =>
      query
        .deleteFrom("faceOwner")
        .using("owner")
        .whereRef("faceOwner.userId", "=", "owner.id")
        .where("faceOwner.id", "=", sql<string>`any(${texts("removed")}::text[])`),
    )
    .with("sent", (query) =>
      query
        .insertInto("mail")
        .columns(["userId", "data"])
        .expression((mail) =>
          mail
            .selectFrom(["owner", lists("mail")])
            .select(["owner.id as userId", "one.mail as data"])
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
        .values({ id: text("id"), version: number("version"), data: text("data"), faces: text("faces") })
        .onConflict((conflict) => conflict.doNothing())
        .returning("id"),
    )
    .with("added", addFaceOwners)
    .with("named", (query) =>
      query
        .insertInto("userName")
        .columns(["name", "userId"])
        .expression((row) =>
          row
            .selectFrom(["owner", lists("names")])
            .select(["one.names as name", "owner.id as userId"])
            .orderBy("one.position"),
        ),
    )
    .selectFrom("owner")
    .select("id");
}

function addFaceOwners(query: QueryCreator<Tables & { owner: { id: string } }>) {
  return query
    .insertInto("faceOwner")
    .columns(["id", "userId"])
    .expression((row) =>
      row.selectFrom(["owner", lists("added")]).select(["one.added as id", "owner.id as userId"]),
    );
}

function addToken(db: Kysely<Tables>) {
  // Skips tokens that another process is removing, so that nobody waits.
  const over = db
    .selectFrom("token")
    .select("hash")
    .where("expires", "<=", number("now"))
    .orderBy("expires")
    .limit(sql.lit(tokensToPrune))
    .forUpdate()
    .skipLocked();
  return db
    .with("pruned", (query) => query.deleteFrom("token").where("hash", "=", sql<string>`any(array(${over}))`))
    .insertInto("token")
    .values({
      hash: text("hash"),
      applicationId: text("applicationId"),
      expires: number("expires"),
    })
    .onConflict((conflict) => conflict.doNothing());
}
