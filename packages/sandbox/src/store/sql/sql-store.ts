import type {
  ApplicationRecord,
  FaceRecord,
  MailRecord,
  SharedState,
  TokenRecord,
  UserRecord,
} from "../records.js";
import type { Snapshot } from "../snapshot.js";
import type {
  FacesChange,
  Known,
  MailPage,
  Names,
  Store,
  UserPage,
  UserWithFaces,
  Versioned,
} from "../store.js";
import { StoreUnavailableError } from "../store-unavailable-error.js";
import type { Values } from "./parameter.js";
import type { SharedQueryName } from "./queries.js";

/** What stores in SQL have in common: what is one query, the same on every database. */
export abstract class SqlStore implements Store {
  protected abstract texts(name: SharedQueryName, values: Values): Promise<string[]>;
  /** How many rows were changed. */
  protected abstract run(name: SharedQueryName, values: Values): Promise<number>;

  abstract lookUp(names: Names): Promise<Known>;
  abstract user(id: string): Promise<Versioned<UserWithFaces> | undefined>;
  abstract application(id: string): Promise<ApplicationRecord | undefined>;
  abstract shared(): Promise<Versioned<SharedState>>;
  abstract addUser(user: UserRecord, faces?: FaceRecord[]): Promise<boolean>;
  abstract addToken(token: TokenRecord, now: number): Promise<void>;
  abstract changeFaces(change: FacesChange): Promise<boolean>;
  abstract snapshot(): Promise<Snapshot>;
  abstract restore(snapshot: Snapshot): Promise<void>;
  abstract close(): Promise<void>;

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
    return (await this.texts("users", { limit, after })).map(parse<UserWithFaces>);
  }

  async mails({ limit, userId }: MailPage) {
    const texts =
      userId === undefined
        ? await this.texts("mails", { limit })
        : await this.texts("mailsToUser", { limit, userId });
    return texts.map(parse<MailRecord>);
  }
}

export function parse<T>(text: string): T {
  return JSON.parse(text);
}

export function parseIf<T>(text: string | null | undefined): T | undefined {
  return text == null ? undefined : parse<T>(text);
}

export function sharedOf(text: string | null | undefined): Versioned<SharedState> {
  if (text == null) throw new StoreUnavailableError("The database is not one of the sandbox.");
  return parse(text);
}
