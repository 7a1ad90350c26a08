import type { Kysely } from "kysely";
import { compileOnce, number, text } from "../sql/parameter.js";
import { nextVersion, sharedQueries } from "../sql/queries.js";
import type { Tables } from "../sql/tables.js";

/** Builds every query of the SQLite store. Several of them make a write, in a transaction: each takes microseconds. */
export function sqliteQueries(db: Kysely<Tables>) {
  const id = text("id");
  const userId = text("userId");
  const data = text("data");
  const faces = text("faces");
  const version = number("version");
  return compileOnce({
    ...sharedQueries(db),
    addUser: db
      .insertInto("user")
      .values({ id, version, data, faces })
      .onConflict((conflict) => conflict.doNothing()),
    changeFaces: db
      .updateTable("user")
      .set({ version: nextVersion, faces })
      .where("id", "=", id)
      .where("version", "=", version),
    addUserName: db.insertInto("userName").values({ name: text("name"), userId }),
    addFaceOwner: db.insertInto("faceOwner").values({ id, userId }),
    removeFaceOwner: db.deleteFrom("faceOwner").where("id", "=", id).where("userId", "=", userId),
    addMail: db.insertInto("mail").values({ userId, data }),
    addToken: db
      .insertInto("token")
      .values({ hash: text("hash"), applicationId: text("applicationId"), expires: number("expires") })
      .onConflict((conflict) => conflict.doNothing()),
    pruneTokens: db
      .deleteFrom("token")
      .where("hash", "in", (token) =>
        token
          .selectFrom("token")
          .select("hash")
          .where("expires", "<=", number("now"))
          .orderBy("expires")
          .limit(number("limit")),
      ),
  });
}

export type SqliteQueryName = keyof ReturnType<typeof sqliteQueries>;
