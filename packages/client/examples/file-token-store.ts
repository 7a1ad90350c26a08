// A token store in a folder, for processes of one user on one machine. A token is a secret: nobody else may read the
// folder, so make it where only this user can write, and not in a shared folder such as that for temporary files.
//
//   const faces = FaceClient.fromEnv({ tokenStore: new FileTokenStore("/var/lib/enrolment/tokens") });
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { StoredToken, TokenStore } from "@idaas-face/client";

export class FileTokenStore implements TokenStore {
  readonly #folder: string;

  /** @param folder the folder of the tokens. If it is missing, the store makes it, for this user alone. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async get(key: string): Promise<StoredToken | undefined> {
    try {
      return JSON.parse(await readFile(this.#fileOf(key), "utf8"));
    } catch (error) {
      // The client is told of every other failure, and fetches a token.
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
  }

  async set(key: string, token: StoredToken): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const file = this.#fileOf(key);
    // A reader in another process gets the old token or the new one, and never the half of one.
    const draft = `${file}.${randomUUID()}`;
    try {
      await writeFile(draft, JSON.stringify(token), { flag: "wx", mode: 0o600 });
      await rename(draft, file);
    } finally {
      await rm(draft, { force: true });
    }
  }

  async delete(key: string): Promise<void> {
    await rm(this.#fileOf(key), { force: true });
  }

  /** A key holds an address, which cannot be the name of a file. */
  #fileOf(key: string): string {
    return join(this.#folder, `${createHash("sha256").update(key).digest("hex")}.json`);
  }
}
