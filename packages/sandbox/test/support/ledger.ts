import { expect } from "vitest";
import type { SandboxUser, Snapshot } from "../../src/index.js";
import { sha256 } from "../../src/platform/hash.js";
import { someWrites } from "./kills.js";
import type { SandboxProcess } from "./sandbox-process.js";

/** The acknowledged state of a face. A request without a response is "open": it may have been carried out or not. */
interface Entry {
  activationUrl: string;
  status: "ACTIVATING" | "DISABLED" | "deleted" | "open";
}

/** Records the writes that a sandbox has acknowledged, to compare it with them after a crash. */
export class Ledger {
  readonly #users = new Set<string>();
  readonly #tokenHashes = new Set<string>();
  readonly #faces = new Map<string, Entry>();

  /** The number of acknowledged users and faces. */
  get size(): number {
    return this.#users.size + this.#faces.size;
  }

  /** Lets several write at a time until the sandbox does not respond. `interrupt` makes it so after some writes. */
  async writeUntil(
    interrupt: (isOver: () => boolean) => Promise<unknown>,
    ...sandboxes: SandboxProcess[]
  ): Promise<void> {
    const target = this.size + someWrites();
    let isOver = false;
    const writing = Promise.all(sandboxes.flatMap((each) => [this.#write(each), this.#write(each)])).finally(
      () => {
        isOver = true;
      },
    );
    while (this.size < target && !isOver) await new Promise((resolve) => setTimeout(resolve, 1));
    await interrupt(() => isOver);
    await writing;
  }

  /** Makes users and faces, and changes and deletes some, until the sandbox does not respond. */
  async #write(sandbox: SandboxProcess): Promise<void> {
    try {
      const token = await sandbox.authenticate();
      this.#tokenHashes.add(await sha256(token));
      for (let turn = 0; ; turn++) await this.#writeOne(sandbox, sandbox.facesWith(token), turn);
    } catch (error) {
      // Any error is thrown, except that of a sandbox that is gone or without its store.
      const { status } = error as { status?: number };
      if (status !== undefined && status !== 503) throw error;
    }
  }

  async #writeOne(sandbox: SandboxProcess, faces: ReturnType<SandboxProcess["facesWith"]>, turn: number) {
    const { id: userId } = await sandbox.control<SandboxUser>("POST", "users", {});
    this.#users.add(userId);
    const { id = "", activationUrl } = await faces.create(userId, { deliverActivationEmail: true });
    const entry: Entry = { activationUrl: activationUrl ?? "", status: "ACTIVATING" };
    this.#faces.set(id ?? "", entry);
    if (turn % 3 === 0) return;
    entry.status = "open";
    if (turn % 3 === 1) await faces.delete(id ?? "");
    else await faces.update(userId, { status: "DISABLED" });
    entry.status = turn % 3 === 1 ? "deleted" : "DISABLED";
  }

  /** Expects that the sandbox remembers every acknowledged write, and that its state is whole. */
  check({ users, faces, mails, tokens }: Snapshot): void {
    expect(missing(this.#users, new Set(users.map(({ id }) => id)))).toEqual([]);
    expect(missing(this.#tokenHashes, new Set(tokens.map(({ hash }) => hash)))).toEqual([]);
    const found = new Map(faces.map((face) => [face.id, face]));
    const sent = new Map(mails.map((mail) => [mail.faceId, mail]));
    for (const [id, { status, activationUrl }] of this.#faces) {
      // The mail of a face is written with it, and stays.
      expect(sent.get(id)?.activationUrl).toBe(activationUrl);
      if (status === "deleted") expect(found.get(id)).toBeUndefined();
      else if (status !== "open") expect(found.get(id)?.status).toBe(status);
    }
    // Nobody was told of the others. They are whole all the same.
    const emailed = faces.filter(({ mobile, userId }) => mobile && this.#users.has(userId));
    for (const { id, activation } of emailed) expect(sent.get(id)?.activationUrl).toContain(activation?.code);
    for (const { faceId } of mails)
      if (!this.#faces.has(faceId)) expect([faceId, found.has(faceId)]).toEqual([faceId, true]);
  }
}

function missing(wanted: Set<string>, there: Set<string>): string[] {
  return [...wanted].filter((one) => !there.has(one));
}
