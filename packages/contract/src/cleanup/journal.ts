import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";

/** An entry of a journal, a line each. */
export type JournalEntry =
  | { what: "start"; url: string; version: 1 }
  /** A create is about to be sent; `known` are the faces that the user has without it. */
  | { what: "create"; number: number; user: string; known: string[] }
  | { what: "created"; number: number; id: string }
  /** The target has refused the create. */
  | { what: "refused"; number: number }
  /** A delete of the face has succeeded. Cleaning up finds out whether the face is gone. */
  | { what: "deleted"; id: string }
  /** Nothing is left of the create. */
  | { what: "settled"; number: number };

/** A create and its outcome. */
export interface JournaledCreate {
  number: number;
  user: string;
  known: string[];
  outcome: "created" | "refused" | "settled" | "unknown";
  id: string | undefined;
}

/** Keeps account of the creates of a run. Each is on the disk before it is sent, so that another process can clean up. */
export class Journal {
  readonly file: string;
  readonly #creates: JournaledCreate[] = [];
  readonly #deleted = new Set<string>();
  #descriptor: number | undefined;
  readonly url: string;

  private constructor(file: string, url: string) {
    this.file = file;
    this.url = url;
  }

  /** Prepares a journal. Its file is made with the first create. */
  static prepare(file: string, url: string): Journal {
    if (existsSync(file))
      throw new Error(
        `The journal ${file} is there from a run that was broken off: \`idaas-face-contract clean --journal ${file} --url ${url}\` deletes what it left.`,
      );
    return new Journal(file, url);
  }

  /** Reads the journal of another run. A last line that was not written to its end is left out. */
  static read(file: string): Journal {
    const lines = readFileSync(file, "utf8").split("\n").slice(0, -1);
    const [start, ...entries] = lines.map(parse);
    if (start?.what !== "start" || entries.some((entry) => entry === undefined))
      throw new Error(`${file} is not a journal of idaas-face-contract.`);
    const journal = new Journal(file, start.url);
    for (const entry of entries) if (entry) journal.#apply(entry);
    journal.#descriptor = openSync(file, "a");
    return journal;
  }

  /** Writes that a create is about to be sent. Returns its number. */
  create(user: string, known: string[]): number {
    const number = this.#creates.length + 1;
    this.#write({ what: "create", number, user, known });
    return number;
  }

  /** Writes what became of a create whose response came. */
  created(number: number, id: string): void {
    this.#write({ what: "created", number, id });
  }

  /** Writes that the target has refused a create. */
  refused(number: number): void {
    this.#write({ what: "refused", number });
  }

  /** Writes that a delete has succeeded. */
  deleted(id: string): void {
    if (this.#creates.length > 0) this.#write({ what: "deleted", id });
  }

  /** The creates whose faces may still be there: a target may have refused one and carried it out all the same. */
  get open(): JournaledCreate[] {
    return this.#creates.filter(({ outcome }) => outcome !== "settled");
  }

  /** Says whether a delete of this face has succeeded. */
  wasDeleted(id: string): boolean {
    return this.#deleted.has(id);
  }

  /** Writes that nothing is left of a create. */
  settled(number: number): void {
    this.#write({ what: "settled", number });
  }

  /** Removes the file, once nothing is left to clean up. */
  remove(): void {
    this.close();
    rmSync(this.file, { force: true });
  }

  /** Closes the file, which stays. */
  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  #write(entry: JournalEntry): void {
    if (this.#descriptor === undefined) {
      // Only the owner may read it: it says which user the run is about.
      this.#descriptor = openSync(this.file, "wx", 0o600);
      this.#append({ what: "start", url: this.url, version: 1 });
    }
    this.#append(entry);
    this.#apply(entry);
  }

  #append(entry: JournalEntry): void {
    writeSync(this.#descriptor as number, `${JSON.stringify(entry)}\n`);
    fsyncSync(this.#descriptor as number);
  }

  #apply(entry: JournalEntry): void {
    if (entry.what === "create") this.#creates.push({ ...entry, outcome: "unknown", id: undefined });
    else if (entry.what === "deleted") this.#deleted.add(entry.id);
    else if (entry.what !== "start") {
      const create = this.#creates.find(({ number }) => number === entry.number);
      if (create) create.outcome = entry.what;
      if (create && entry.what === "created") create.id = entry.id;
    }
  }
}

function parse(line: string): JournalEntry | undefined {
  try {
    const entry = JSON.parse(line) as JournalEntry;
    return typeof entry?.what === "string" ? entry : undefined;
  } catch {
    return undefined;
  }
}
