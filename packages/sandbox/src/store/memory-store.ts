import { gather } from "./gather.js";
import { nameKey, namesOfUser } from "./names-of-user.js";
import type {
  ApplicationRecord,
  FaceRecord,
  MailRecord,
  SharedState,
  TokenRecord,
  UserRecord,
} from "./records.js";
import { emptyShared, type Snapshot, type SnapshotParts } from "./snapshot.js";
import {
  type FacesChange,
  type Known,
  type MailPage,
  type Names,
  type Store,
  tokensToPrune,
  type UserPage,
  type UserWithFaces,
  type Versioned,
} from "./store.js";

/** The number of e-mails that the store keeps at least. It holds twice as many at most, or those of a snapshot. */
const mailsKept = 5000;

/** The number of records of a snapshot that go out at a time. */
const recordsAtATime = 500;

/**
 * Keeps everything in this process. Records are never changed in place, so they go in and out as they are. Once a
 * change has its input, it does not wait: that makes it a single step.
 */
export class MemoryStore implements Store {
  #applications = new Map<string, ApplicationRecord>();
  #users = new Map<string, Versioned<UserWithFaces>>();
  #owners = new Map<string, string>();
  /** IDs of users, by their names. */
  #named = new Map<string, string>();
  #tokens = new Map<string, TokenRecord>();
  #mails: MailRecord[] = [];
  #shared: Versioned<SharedState> = { value: emptyShared, version: 0 };
  #changes = 0;

  async lookUp({ tokenHash, applicationId, userId, faceId }: Names): Promise<Known> {
    const token = tokenHash === undefined ? undefined : this.#tokens.get(tokenHash);
    const ownerId = userId ?? (faceId === undefined ? undefined : this.#owners.get(faceId));
    return {
      shared: this.#shared,
      token,
      application: this.#applications.get(applicationId ?? token?.applicationId ?? ""),
      user: ownerId === undefined ? undefined : this.#users.get(ownerId),
    };
  }

  async user(id: string) {
    return this.#users.get(id);
  }

  async userNamed(name: string) {
    return this.#users.get(this.#named.get(nameKey(name)) ?? "");
  }

  async application(id: string) {
    return this.#applications.get(id);
  }

  async shared() {
    return this.#shared;
  }

  async addUser(user: UserRecord, faces: FaceRecord[] = []) {
    const names = namesOfUser(user);
    if (this.#users.has(user.id) || names.some((name) => this.#named.has(name))) return false;
    for (const name of names) this.#named.set(name, user.id);
    this.#putUser({ user, faces });
    return true;
  }

  async addApplication(application: ApplicationRecord) {
    if (this.#applications.has(application.id)) return false;
    this.#applications.set(application.id, application);
    return true;
  }

  async addToken(token: TokenRecord, now: number) {
    let looked = 0;
    // A Map yields the oldest entry first, and so the one that ends first, unless the clock was set back. A token that is still
    // good goes to the end, so that it is not in the way of later ones.
    for (const one of this.#tokens.values()) {
      this.#tokens.delete(one.hash);
      if (one.expires > now) this.#tokens.set(one.hash, one);
      if (++looked === tokensToPrune) break;
    }
    this.#tokens.set(token.hash, token);
  }

  async removeToken(hash: string) {
    this.#tokens.delete(hash);
  }

  async changeFaces({ userId, version, faces, removed = [], mails = [] }: FacesChange) {
    const entry = this.#users.get(userId);
    if (entry?.version !== version) return false;
    for (const id of removed) this.#owners.delete(id);
    this.#putUser({ user: entry.value.user, faces });
    this.#mails.push(...mails);
    if (this.#mails.length >= 2 * mailsKept) this.#mails = this.#mails.slice(-mailsKept);
    return true;
  }

  async changeShared(value: SharedState, version: number) {
    if (this.#shared.version !== version) return false;
    this.#shared = { value, version: ++this.#changes };
    return true;
  }

  async users({ limit, after = "" }: UserPage) {
    const ids = [...this.#users.keys()].filter((id) => id > after).sort();
    return ids.slice(0, limit).map((id) => (this.#users.get(id) as Versioned<UserWithFaces>).value);
  }

  async mails({ limit, userId }: MailPage) {
    const wanted = this.#mails.filter((mail) => userId === undefined || mail.userId === userId);
    return wanted.reverse().slice(0, limit);
  }

  async *snapshot() {
    const entries = [...this.#users.values()].map(({ value }) => value);
    // The records stay as they are while they go out.
    const { shared, ...lists }: Snapshot = {
      applications: [...this.#applications.values()],
      users: entries.map(({ user }) => user),
      faces: entries.flatMap(({ faces }) => faces),
      tokens: [...this.#tokens.values()],
      mails: [...this.#mails],
      shared: this.#shared.value,
    };
    yield "{";
    for (const [name, records] of Object.entries(lists)) {
      yield `"${name}":[`;
      for (let from = 0; from < records.length; from += recordsAtATime) {
        const texts = records.slice(from, from + recordsAtATime).map((one) => JSON.stringify(one));
        yield (from === 0 ? "" : ",") + texts.join(",");
        // Others have their turn.
        if (from > 0) await new Promise((resolve) => setTimeout(resolve));
      }
      yield "],";
    }
    yield `"shared":${JSON.stringify(shared)}}`;
  }

  async restore(parts: SnapshotParts) {
    const { applications, users, names, tokens, mails, shared } = await gather(parts);
    this.#users.clear();
    this.#owners.clear();
    for (const user of users.values()) this.#putUser(user);
    this.#named = names;
    this.#applications = applications;
    this.#tokens = tokens;
    this.#mails = mails;
    this.#shared = { value: shared ?? this.#shared.value, version: ++this.#changes };
  }

  async close() {}

  /** Counts all versions together: no version comes back, not even after a restore. */
  #putUser(value: UserWithFaces): void {
    this.#users.set(value.user.id, { value, version: ++this.#changes });
    for (const { id } of value.faces) this.#owners.set(id, value.user.id);
  }
}
