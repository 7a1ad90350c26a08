import { namesOfUser } from "../names-of-user.js";
import type { SnapshotParts } from "../snapshot.js";
import type { StagedRow } from "./restore-queries.js";

/** Makes the rows of each part of a snapshot. */
export async function* stagedRows(parts: SnapshotParts): AsyncGenerator<StagedRow[]> {
  let mailCount = 0;
  for await (const { applications = [], users = [], faces = [], tokens = [], mails = [], shared } of parts) {
    const rows: StagedRow[] = [
      ...applications.map((one) => row("applications", one.id, "", one)),
      ...users.map((one) => row("users", one.id, "", one)),
      ...users.flatMap((one) => namesOfUser(one).map((name) => row("names", name, one.id, null))),
      ...faces.map((one) => row("faces", one.id, one.userId, one)),
      ...tokens.map((one) => row("tokens", one.hash, one.applicationId, one.expires)),
      ...mails.map((one) => row("mails", mailKey(mailCount++), one.userId, one)),
    ];
    if (shared) rows.push(row("shared", "", "", shared));
    if (rows.length > 0) yield rows;
  }
}

/** E-mails have no key of their own: it is their place, so that an index keeps their order. */
function mailKey(place: number): string {
  return String(place).padStart(12, "0");
}

function row(list: StagedRow["list"], key: string, owner: string, data: unknown): StagedRow {
  return { list, key, owner, data: JSON.stringify(data) };
}
