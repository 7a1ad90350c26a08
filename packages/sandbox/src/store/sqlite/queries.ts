import type { Kysely } from "kysely";
import { generationInUse } from "../sql/generation-in-use.js";
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
  const generation = generationInUse(db);
  return compileOnce({
    ...sharedQueries(db),
    addUser: db
      .insertInto("user")
      .values({ generation, id, version, data, faces })
      .onConflict((conflict) => conflict.doNothing()),
    changeFaces: db
      .updateTable("user")
      .set({ version: nextVersion, faces })
      .where("generation", "=", generation)
      .where("id", "=", id)
      .where("version", "=", version),
    addUserName: db.insertInto("userName").values({ generation, name: text("name"), userId }),
    addFaceOwner: db.insertInto("faceOwner").values({ generation, id, userId }),
    removeFaceOwner: db
      .deleteFrom("faceOwner")
      .where("generation", "=", generation)
      .where("id", "=", id)
      .where("userId", "=", userId),
    addMail: db.insertInto("mail").values({ generation, userId, data }),
    addToken: db
      .insertInto("token")
      .values({
        generation,
        hash: text("hash"),
        applicationId: text("applicationId"),
        expires: number("expires"),
      })
      .onConflict((conflict) => conflict.doNothing()),
    pruneTokens: db
      .deleteFrom("token")
      .where("generation", "=", generation)
      .where("hash", "in", (token) =>
        token
          .selectFrom("token")
          .select("hash")
          .where("generation", "=", generation)
          .where("expires", "<=", number("now"))
          .orderBy("expires")
          .limit(number("limit")),
      ),
  });
}

export type SqliteQueryName = keyof ReturnType<typeof sqliteQueries>;
