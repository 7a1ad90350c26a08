import { type CompiledQuery, type Kysely, sql } from "kysely";
import type { Tables } from "./tables.js";

/** Stands in a query for a value that it gets when it runs. */
export class Parameter {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** A place for a value, typed as the value. */
function value<T = string>(name: string): T {
  return new Parameter(name) as T;
}

/** Every query of a store, built once: to build one takes longer than to run it. */
export function buildQueries(db: Kysely<Tables>) {
  const id = value("id");
  const data = value("data");
  const version = value<number>("version");
  const limit = value<number>("limit");
  const queries = {
    application: db.selectFrom("application").select("data").where("id", "=", id),
    user: db.selectFrom("user").select(["version", "data"]).where("id", "=", id),
    facesOfUser: db.selectFrom("face").select("data").where("userId", "=", id).orderBy("seq"),
    face: db.selectFrom("face").select("data").where("id", "=", id),
    token: db.selectFrom("token").select("data").where("hash", "=", value("hash")),
    shared: db.selectFrom("shared").select(["version", "data"]),

    addApplication: db
      .insertInto("application")
      .values({ id, data })
      .onConflict((conflict) => conflict.doNothing()),
    addUser: db
      .insertInto("user")
      .values({ id, version, data })
      .onConflict((conflict) => conflict.doNothing()),
    raiseVersion: db
      .updateTable("user")
      .set({ version: sql<number>`version + 1` })
      .where("id", "=", id)
      .where("version", "=", version),
    putFace: db
      .insertInto("face")
      .values({ id, userId: value("userId"), data })
      .onConflict((conflict) => conflict.column("id").doUpdateSet({ data })),
    removeFace: db.deleteFrom("face").where("id", "=", id).where("userId", "=", value("userId")),
    addMail: db.insertInto("mail").values({ userId: value("userId"), data }),
    addToken: db
      .insertInto("token")
      .values({ hash: value("hash"), expires: value<number>("expires"), data })
      .onConflict((conflict) => conflict.doNothing()),
    removeToken: db.deleteFrom("token").where("hash", "=", value("hash")),
    pruneTokens: db
      .deleteFrom("token")
      .where("hash", "in", (token) =>
        token
          .selectFrom("token")
          .select("hash")
          .where("expires", "<=", value<number>("now"))
          .orderBy("expires")
          .limit(limit),
      ),
    changeShared: db
      .updateTable("shared")
      .set({ version: sql<number>`version + 1`, data })
      .where("version", "=", version),

    users: db
      .selectFrom("user")
      .select(["id", "data"])
      .where("id", ">", value("after"))
      .orderBy("id")
      .limit(limit),
    mails: db.selectFrom("mail").select("data").orderBy("seq", "desc").limit(limit),
    mailsToUser: db
      .selectFrom("mail")
      .select("data")
      .where("userId", "=", value("userId"))
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
  const compiled = Object.entries(queries).map(([name, query]) => [name, query.compile()]);
  return Object.fromEntries(compiled) as Record<keyof typeof queries, CompiledQuery>;
}

export type QueryName = keyof ReturnType<typeof buildQueries>;
