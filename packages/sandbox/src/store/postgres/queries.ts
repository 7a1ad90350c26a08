import { type Kysely, type QueryCreator, sql } from "kysely";
import { compileOnce, number, text, texts } from "../sql/parameter.js";
import { nextVersion, pageOfUsers, sharedQueries } from "../sql/queries.js";
import type { Tables } from "../sql/tables.js";
import { tokensToPrune } from "../store.js";
import { lists } from "./lists.js";
import { restoreQueries } from "./restore-queries.js";

/**
 * Every query of the PostgreSQL store. A change is one query, however many rows it changes: that makes it one way to the
 * server and back, and a whole without a transaction around it.
 */
export function postgresQueries(db: Kysely<Tables>) {
  return compileOnce({
    ...sharedQueries(db),
    ...restoreQueries(db),
    users: users(db),
    changeFaces: changeFaces(db),
    addUser: addUser(db),
    addToken: addToken(db),
  });
}

export type PostgresQueryName = keyof ReturnType<typeof postgresQueries>;

/**
 * PostgreSQL does not know how long a page will be, and would read all faces for it. The offset keeps it from looking further
 * than one user at a time.
 */
function users(db: Kysely<Tables>) {
  return db
    .selectFrom(pageOfUsers(db).as("page"))
    .leftJoinLateral(
      (query) =>
        query
          .selectFrom("face")
          .select(["seq", "data"])
          .whereRef("userId", "=", "page.id")
          .offset(sql.lit(0))
          .as("face"),
      (join) => join.onTrue(),
    )
    .select(["page.data as user", "face.data as face"])
    .orderBy("page.id")
    .orderBy("face.seq");
}

/** What `owner` gives goes on: nobody, where the user has changed since. */
function changeFaces(db: Kysely<Tables>) {
  return db
    .with("owner", (query) =>
      query
        .updateTable("user")
        .set({ version: nextVersion })
        .where("id", "=", text("userId"))
        .where("version", "=", number("version"))
        .returning("id"),
    )
    .with("put", putFaces)
    .with("removed", (query) =>
      query
        .deleteFrom("face")
        .using("owner")
        .whereRef("face.userId", "=", "owner.id")
        .where("face.id", "=", sql<string>`any(${texts("removed")}::text[])`),
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
        .values({ id: text("id"), version: number("version"), data: text("data") })
        .onConflict((conflict) => conflict.doNothing())
        .returning("id"),
    )
    .with("put", putFaces)
    .selectFrom("owner")
    .select("id");
}

function putFaces(query: QueryCreator<Tables & { owner: { id: string } }>) {
  return query
    .insertInto("face")
    .columns(["id", "userId", "data"])
    .expression((face) =>
      face
        .selectFrom(["owner", lists("faceId", "face")])
        .select(["one.faceId as id", "owner.id as userId", "one.face as data"])
        .orderBy("one.position"),
    )
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ data: (row) => row.ref("excluded.data") }));
}

function addToken(db: Kysely<Tables>) {
  // Those that somebody else is removing are left to them: nobody waits.
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
    .values({ hash: text("hash"), expires: number("expires"), data: text("data") })
    .onConflict((conflict) => conflict.doNothing());
}
