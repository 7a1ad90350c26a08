import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { SnapshotPart } from "../../../src/store/snapshot.js";
import { fillQueries } from "../../../src/store/sql/restore-queries.js";
import { type StagedRow, stagedRows } from "../../../src/store/sql/staged-rows.js";
import { connect } from "../../../src/store/sqlite/connection.js";
import { openDatabase } from "../../../src/store/sqlite/open-database.js";
import { stagedPieces } from "../../../src/store/sqlite/staged-pieces.js";
import { prepareStage, stagingQueries } from "../../../src/store/sqlite/staging.js";
import { temporaryFolder } from "../../support/folder.js";
import { face, mail, token, user } from "../../support/records.js";

const lists = Object.fromEntries(Object.entries(fillQueries).map(([list, query]) => [query, list]));

/** Stages a snapshot, and returns the list and the number of rows of each piece. */
async function piecesOf(part: SnapshotPart, enough: number): Promise<[string, number][]> {
  const file = join(await temporaryFolder(), "sandbox.db");
  const { database, db } = await openDatabase(file);
  const connection = connect(file, stagingQueries(db), prepareStage);
  onTestFinished(() => {
    connection.close(true);
    database.close();
  });
  const staged: StagedRow[] = [];
  for await (const rows of stagedRows([part])) staged.push(...rows);
  for (const row of staged) connection.run("stageRow", { ...row });
  return Array.from(stagedPieces(connection, enough), ({ query, after, end }) => {
    const list = lists[query] ?? "";
    return [list, staged.filter((row) => row.list === list && row.key > after && row.key <= end).length];
  });
}

it("makes a piece of each short list", async () => {
  const faces = [face(1), face(1, { id: face(2).id })];
  expect(await piecesOf({ mails: [mail(1, "Hello")], faces, users: [user(1)] }, 10_000)).toEqual([
    ["faces", 2],
    ["users", 1],
    ["names", 1],
    ["mails", 1],
  ]);
});

it("makes no piece of a snapshot without records", async () => {
  expect(await piecesOf({}, 10_000)).toEqual([]);
});

it("ends a piece of long records with the one that makes it long enough", async () => {
  const mails = Array.from({ length: 5 }, (_, i) => ({ ...mail(i, "Hello"), text: "x".repeat(6000) }));
  expect(await piecesOf({ mails }, 10_000)).toEqual([
    ["mails", 2],
    ["mails", 2],
    ["mails", 1],
  ]);
});

it("makes pieces of at most a hundred short records, and skips none", async () => {
  const tokens = Array.from({ length: 250 }, (_, i) => token(`hash ${i}`, 1));
  expect(await piecesOf({ tokens }, 10_000_000)).toEqual([
    ["tokens", 100],
    ["tokens", 100],
    ["tokens", 50],
  ]);
});

it("counts the faces of a user, which are written with the user", async () => {
  const users = [1, 2, 3, 4].map((number) => user(number));
  const faces = Array.from({ length: 20 }, (_, i) => face(1, { id: face(i).id }));
  expect((await piecesOf({ users, faces }, 5000)).filter(([list]) => list === "users")).toEqual([
    ["users", 1],
    ["users", 3],
  ]);
});
