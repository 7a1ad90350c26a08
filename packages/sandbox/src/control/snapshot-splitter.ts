import { Refusal } from "../api/refusal.js";
import { parseStrictJson } from "../api/strict-json.js";
import { emptySnapshot, type SnapshotList } from "../store/snapshot.js";

/** A record of a list, as text of the JSON. */
export interface CutRecord {
  list: SnapshotList;
  text: string;
  /** Its position in the whole text. */
  position: number;
}

/** The largest number of characters of a record, and of everything beside the records: no request makes one as long. */
const longest = 16 * 1024 * 1024;

const lists: ReadonlySet<string> = new Set(
  Object.keys(emptySnapshot).filter((name) => name !== ("shared" satisfies keyof typeof emptySnapshot)),
);

/**
 * Cuts the records out of the JSON of a snapshot, which comes in pieces. It looks for quotes and brackets alone: whether a
 * record is JSON is for its reader to find out.
 */
export class SnapshotSplitter {
  /** Everything beside the records, with `{}` in the place of each. */
  #rest = "";
  /** The beginning of the record that is still to be ended. */
  #record: string | undefined;
  /** The list in which a record may begin. */
  #list: SnapshotList | undefined;
  #recordStart = 0;
  #recordCount = 0;
  /** The number of characters in earlier pieces. */
  #before = 0;
  /** The number of open brackets. */
  #depth = 0;
  #isText = false;
  /** Whether the next character of a text is escaped. */
  #isEscaped = false;
  /** The last text outside of any list: the name of what follows. */
  #name = "";

  /** Takes a piece, and returns the records that it ends. */
  push(piece: string): CutRecord[] {
    const ended: CutRecord[] = [];
    let from = 0;
    const keep = (to: number) => {
      if (this.#record === undefined) this.#rest += piece.slice(from, to);
      else this.#record += piece.slice(from, to);
      from = to;
    };
    let at = 0;
    while (at < piece.length) {
      if (this.#isText) {
        at = this.#text(piece, at);
        continue;
      }
      const next = find(piece, /["{}[\]]/g, at);
      const sign = piece[next];
      at = next + 1;
      if (sign === '"') {
        this.#isText = true;
        if (this.#depth === 1) this.#name = "";
      } else if (sign === "{" || sign === "[") {
        if (this.#depth === 1) this.#list = sign === "[" ? listNamed(this.#name) : undefined;
        if (this.#depth === 2 && sign === "{" && this.#list) {
          keep(next);
          this.#record = "";
          this.#recordStart = this.#before + next;
        }
        this.#depth++;
      } else if (sign) {
        this.#depth--;
        if (this.#depth === 2 && this.#record !== undefined && this.#list) {
          keep(at);
          ended.push({ list: this.#list, text: this.#record, position: this.#recordStart });
          this.#record = undefined;
          this.#rest += "{}";
          this.#recordCount++;
        }
      }
    }
    keep(piece.length);
    this.#before += piece.length;
    if (Math.max(this.#rest.length, this.#record?.length ?? 0) > longest) throw tooLong();
    return ended;
  }

  /** Returns the value of everything beside the records. Each of them is an empty object there. */
  rest(): unknown {
    const text = this.#rest + (this.#record ?? "");
    if (text.trim() === "")
      throw new Refusal("invalidBody", { message: "The request has no body. Send a JSON object." });
    // Positions in this text say nothing once a record was cut out.
    return parseStrictJson(text, (position) => (this.#recordCount === 0 ? position : undefined));
  }

  /** Goes on in a text, and returns the position after its end, or that of the end of the piece. */
  #text(piece: string, start: number): number {
    let at = start;
    if (this.#isEscaped) {
      this.#isEscaped = false;
      at++;
    }
    for (;;) {
      const next = find(piece, /["\\]/g, at);
      if (piece[next] === "\\" && next + 1 < piece.length) {
        at = next + 2;
        continue;
      }
      this.#isEscaped = piece[next] === "\\";
      this.#isText = piece[next] !== '"';
      if (this.#depth === 1) this.#name += piece.slice(start, this.#isEscaped ? next + 1 : next);
      return next + 1;
    }
  }
}

/** Returns the position of the next match, or that of the end. */
function find(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

/** @param name as the JSON spells it: any character may be escaped */
function listNamed(name: string): SnapshotList | undefined {
  try {
    const parsed = name.includes("\\") ? JSON.parse(`"${name}"`) : name;
    return lists.has(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function tooLong(): Refusal {
  const message = `A record of the snapshot, or everything beside its records, has more than ${longest} characters.`;
  return new Refusal("invalidBody", { message });
}
