import type { Generated } from "kysely";
import { namesOfUser } from "../names-of-user.js";
import type { SnapshotList, SnapshotPart, SnapshotParts } from "../snapshot.js";

/** A row of the temporary table that holds a snapshot until its last part is there. */
export interface StagedRow {
  list: SnapshotList | "names" | "shared";
  /** Unique in the list. */
  key: string;
  /** The user to whom it belongs, or the application of a token. */
  owner: string;
  data: string;
}

/** The temporary table. */
export type StagingTables = { stage: StagedRow & { seq: Generated<number> } };

/** The largest number of rows to stage at a time. */
const rowsAtATime = 500;

/** Makes the rows of a snapshot, some at a time. */
export async function* stagedRows(parts: SnapshotParts): AsyncGenerator<StagedRow[]> {
  let mailCount = 0;
  for await (const part of parts) {
    let rows: StagedRow[] = [];
    for (const row of rowsOf(part, () => mailCount++)) {
      rows.push(row);
      if (rows.length < rowsAtATime) continue;
      yield rows;
      rows = [];
    }
    if (rows.length > 0) yield rows;
  }
}

/** @param nextMail counts the e-mails */
function* rowsOf(part: SnapshotPart, nextMail: () => number): Generator<StagedRow> {
  const { applications = [], users = [], faces = [], tokens = [], mails = [], shared } = part;
  for (const one of applications) yield row("applications", one.id, "", one);
  for (const one of users) {
    yield row("users", one.id, "", one);
    for (const name of namesOfUser(one)) yield row("names", name, one.id, null);
  }
  for (const one of faces) yield row("faces", one.id, one.userId, one);
  for (const one of tokens) yield row("tokens", one.hash, one.applicationId, one.expires);
  for (const one of mails) yield row("mails", mailKey(nextMail()), one.userId, one);
  if (shared) yield row("shared", "", "", shared);
}

/** E-mails have no key of their own: it is their place, so that an index keeps their order. */
function mailKey(place: number): string {
  return String(place).padStart(12, "0");
}

function row(list: StagedRow["list"], key: string, owner: string, data: unknown): StagedRow {
  return { list, key, owner, data: JSON.stringify(data) };
}
