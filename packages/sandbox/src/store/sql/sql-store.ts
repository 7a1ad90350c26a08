import type {
  ApplicationRecord,
  FaceRecord,
  MailRecord,
  SharedState,
  TokenRecord,
  UserRecord,
} from "../records.js";
import type { Snapshot } from "../snapshot.js";
import type { FacesChange, MailPage, Store, UserPage, UserWithFaces, Versioned } from "../store.js";
import { StoreUnavailableError } from "../store-unavailable-error.js";
import type { Row, Values } from "./parameter.js";
import type { SharedQueryName } from "./queries.js";

/** What stores in SQL have in common: what is one query, the same on every database. */
export abstract class SqlStore implements Store {
  protected abstract rows(name: SharedQueryName, values?: Values): Row[] | Promise<Row[]>;
  /** How many rows were changed. */
  protected abstract run(name: SharedQueryName, values: Values): Promise<number>;

  abstract addUser(user: UserRecord, faces?: FaceRecord[]): Promise<boolean>;
  abstract addToken(token: TokenRecord, now: number): Promise<void>;
  abstract changeFaces(change: FacesChange): Promise<boolean>;
  abstract snapshot(): Promise<Snapshot>;
  abstract restore(snapshot: Snapshot): Promise<void>;
  abstract close(): Promise<void>;

  async user(id: string): Promise<Versioned<UserWithFaces> | undefined> {
    const rows = await this.rows("user", { id });
    const [value] = usersOf(rows);
    return value && { value, version: Number(rows[0]?.version) };
  }

  async face(id: string) {
    return parseFirst<FaceRecord>(await this.rows("face", { id }));
  }

  async application(id: string) {
    return parseFirst<ApplicationRecord>(await this.rows("application", { id }));
  }

  async token(hash: string) {
    return parseFirst<TokenRecord>(await this.rows("token", { hash }));
  }

  async shared(): Promise<Versioned<SharedState>> {
    const [row] = await this.rows("shared");
    if (!row) throw new StoreUnavailableError("The database is not one of the sandbox.");
    return { value: parse<SharedState>(row), version: Number(row.version) };
  }

  async addApplication(application: ApplicationRecord) {
    const { id } = application;
    return (await this.run("addApplication", { id, data: JSON.stringify(application) })) === 1;
  }

  async removeToken(hash: string) {
    await this.run("removeToken", { hash });
  }

  async changeShared(value: SharedState, version: number) {
    return (await this.run("changeShared", { data: JSON.stringify(value), version })) === 1;
  }

  async users({ limit, after = "" }: UserPage) {
    return usersOf(await this.rows("users", { limit, after }));
  }

  async mails({ limit, userId }: MailPage) {
    const rows =
      userId === undefined
        ? await this.rows("mails", { limit })
        : await this.rows("mailsToUser", { limit, userId });
    return rows.map(parse<MailRecord>);
  }
}

/** Users from rows that have a user and one of their faces each; those of one user follow each other. */
function usersOf(rows: Row[]): UserWithFaces[] {
  const users: UserWithFaces[] = [];
  let last: Row | undefined;
  for (const row of rows) {
    if (row.user !== last?.user) users.push({ user: JSON.parse(row.user as string), faces: [] });
    if (row.face !== null) users.at(-1)?.faces.push(JSON.parse(row.face as string));
    last = row;
  }
  return users;
}

export function parse<T>({ data }: Row): T {
  return JSON.parse(data as string);
}

function parseFirst<T>([row]: Row[]): T | undefined {
  return row && parse<T>(row);
}
