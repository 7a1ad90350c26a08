import type { Row, Values } from "./parameter.js";
import type { SharedQueryName } from "./queries.js";
import { sharedOf } from "./sql-store.js";

type Read = (query: SharedQueryName, values: Values) => Row[] | Promise<Row[]>;

/** The number of rows to read at a time. */
const pageLength = 50;

/** The JSON of a snapshot in pieces, none longer than a page of rows: no row is parsed, and nobody holds all of them. */
export async function* snapshotPieces(read: Read): AsyncGenerator<string> {
  yield "{";
  yield* list("applications", read, "allApplications", "");
  yield* list("users", read, "allUsers", "");
  yield* list("faces", read, "allFaces", "");
  yield* list("tokens", read, "allTokens", "");
  yield* list("mails", read, "allMails", 0);
  const [shared] = await read("shared", {});
  yield `"shared":${JSON.stringify(sharedOf(shared?.data).value)}}`;
}

/** @param start a key before all of them */
async function* list(name: string, read: Read, query: SharedQueryName, start: string | number) {
  yield `"${name}":[`;
  let comma = "";
  let after: string | number | null = start;
  for (;;) {
    const rows: Row[] = await read(query, { after, limit: pageLength });
    const items = rows.map(({ data }) => withoutBrackets(String(data))).filter((text) => text !== "");
    if (items.length > 0) {
      yield comma + items.join(",");
      comma = ",";
    }
    if (rows.length < pageLength) break;
    after = rows.at(-1)?.key ?? start;
  }
  yield "],";
}

/** The faces of a user are one list: their text without its brackets goes into the list of all. */
function withoutBrackets(text: string): string {
  return text.startsWith("[") ? text.slice(1, -1) : text;
}
