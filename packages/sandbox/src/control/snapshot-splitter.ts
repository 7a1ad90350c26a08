import { find, findEndOfText } from "../api/json-text.js";
import { Refusal } from "../api/refusal.js";
import { parseStrictJson } from "../api/strict-json.js";
import { longestBody } from "../operations/face-api.js";
import { emptySnapshot, type SnapshotList } from "../store/snapshot.js";

/** A record of a list, as text of the JSON. */
export interface CutRecord {
  list: SnapshotList;
  text: string;
  /** Its position in the whole text. */
  position: number;
}

/** The parts of a list between its records. */
type Gap = "first record" | "comma" | "record";

const { shared: _, ...emptyLists } = emptySnapshot;
const lists: ReadonlySet<string> = new Set(Object.keys(emptyLists));

const quoteOrBracket = /["{}[\]]/g;

/**
 * Cuts the records out of the JSON of a snapshot, which comes in pieces. It looks for quotes, brackets, and the commas between
 * records alone: whether a record is JSON is for its reader to find out.
 */
export class SnapshotSplitter {
  /** Everything beside the records and the commas between them. */
  #rest = "";
  /** The beginning of the record that is still to be ended. */
  #record: string | undefined;
  #recordStart = 0;
  #hasRecords = false;
  /** The list in which a record may begin, and the next part of it. */
  #list: SnapshotList | undefined;
  #gap: Gap = "first record";
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
      const text = piece.slice(from, to);
      if (this.#record !== undefined) this.#record += text;
      else if (this.#isBetweenRecords()) this.#checkGap(text, this.#before + from);
      else this.#rest += text;
      from = to;
    };
    for (let at = 0; at < piece.length; ) {
      if (this.#isText) {
        at = this.#goOnInText(piece, at);
        continue;
      }
      const next = find(piece, quoteOrBracket, at);
      const sign = piece[next];
      at = next + 1;
      if (this.#isBetweenRecords() && sign) {
        keep(next);
        this.#checkSign(sign, this.#before + next);
      }
      if (sign === '"') {
        this.#isText = true;
        if (this.#depth === 1) this.#name = "";
      } else if (sign === "{" || sign === "[") {
        if (this.#depth === 1) {
          keep(at);
          this.#list = sign === "[" ? listNamed(this.#name) : undefined;
          this.#gap = "first record";
        } else if (this.#isBetweenRecords()) {
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
          this.#hasRecords = true;
          this.#gap = "comma";
        }
      }
    }
    keep(piece.length);
    this.#before += piece.length;
    if (this.#rest.length > longestBody) throw refusal(`Everything beside the records ${tooLong}`);
    if ((this.#record?.length ?? 0) > longestBody) throw refusal(`A record of ${this.#list} ${tooLong}`);
    return ended;
  }

  /** Returns the value of everything beside the records: their lists are empty there. */
  rest(): unknown {
    if (this.#before === 0) throw refusal("The request has no body. Send a JSON object.");
    if (this.#record !== undefined || this.#isBetweenRecords())
      throw refusal(`The body is not JSON: it ends inside the list ${this.#list}.`);
    // Positions in this text say nothing once a record was cut out.
    return parseStrictJson(this.#rest, (position) => (this.#hasRecords ? undefined : position));
  }

  #isBetweenRecords(): boolean {
    return this.#depth === 2 && this.#list !== undefined && this.#record === undefined;
  }

  /** @param position of the text in the whole */
  #checkGap(text: string, position: number): void {
    for (const { 0: sign, index } of text.matchAll(/[^ \t\n\r]/g)) {
      if (sign !== "," || this.#gap !== "comma") throw this.#notRecord(position + index);
      this.#gap = "record";
    }
  }

  #checkSign(sign: string, position: number): void {
    const fits = sign === "{" ? this.#gap !== "comma" : sign === "]" && this.#gap !== "record";
    if (!fits) throw this.#notRecord(position);
  }

  #notRecord(position: number): Refusal {
    return refusal(
      `The list ${this.#list} must hold objects, with one comma between two: look at position ${position}.`,
    );
  }

  /** Goes on in a text, and returns the position after its end, or that of the end of the piece. */
  #goOnInText(piece: string, start: number): number {
    const end = findEndOfText(piece, this.#isEscaped ? start + 1 : start);
    this.#isEscaped = piece[end] === "\\";
    this.#isText = piece[end] !== '"';
    if (this.#depth === 1) this.#name += piece.slice(start, this.#isEscaped ? end + 1 : end);
    return end + 1;
  }
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

const tooLong = `of the snapshot has more than ${longestBody} characters: shorten it.`;

function refusal(message: string): Refusal {
  return new Refusal("invalidBody", { message });
}
