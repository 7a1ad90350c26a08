import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { SnapshotPart } from "../../../src/store/snapshot.js";
import { type Piece, planRestore } from "../../../src/store/sql/restore-plan.js";
import { fillQueries } from "../../../src/store/sql/restore-queries.js";
import type { StagedRow } from "../../../src/store/sql/stage.js";
import { stagedRows } from "../../../src/store/sql/staged-rows.js";
import { connect } from "../../../src/store/sqlite/connection.js";
import { openDatabase } from "../../../src/store/sqlite/open-database.js";
import { prepareStage, stagingQueries } from "../../../src/store/sqlite/staging.js";
import { temporaryFolder } from "../../support/folder.js";
import { face, mail, user } from "../../support/records.js";

/** Stages a snapshot, and returns the number of rows of each piece of each transaction. */
async function planOf(part: SnapshotPart): Promise<[string, number][][]> {
  const file = join(await temporaryFolder(), "sandbox.db");
  const { database, db } = await openDatabase(file);
  const connection = connect(file, stagingQueries(db), prepareStage);
  onTestFinished(() => {
    connection.close(true);
    database.close();
  });
  const staged: StagedRow[] = [];
  for await (const rows of stagedRows([part]))
    for (const row of rows) {
      connection.run("stageRow", { ...row });
      staged.push(row);
    }
  const plan = await planRestore(async (query, values) => connection.row(query, values));
  const lists = Object.fromEntries(Object.entries(fillQueries).map(([list, query]) => [query, list]));
  const count = ({ query, after, end }: Piece) =>
    staged.filter(({ list, key }) => list === lists[query] && key > after && key <= end).length;
  return plan.map((pieces) => pieces.map((piece) => [piece.query, count(piece)]));
}

it("puts all lists of a small snapshot into one transaction", async () => {
  const faces = [face(1), face(1, { id: face(2).id })];
  const plan = await planOf({ mails: [mail(1, "Hello")], faces, users: [user(1)] });
  expect(plan).toEqual([
    [
      ["fillUsers", 1],
      ["fillUserNames", 1],
      ["fillFaceOwners", 2],
      ["fillMails", 1],
    ],
  ]);
});

it("begins and ends a transaction for a snapshot without records", async () => {
  expect(await planOf({})).toEqual([[]]);
});

it("divides a list of long records after each MiB, and of short ones after some 2,000", async () => {
  const long = Array.from({ length: 5 }, (_, i) => ({ ...mail(i, "Hello"), text: "x".repeat(600_000) }));
  expect(await planOf({ mails: long })).toEqual([[["fillMails", 2]], [["fillMails", 2]], [["fillMails", 1]]]);
  const tokens = Array.from({ length: 4500 }, (_, i) => ({
    hash: `hash ${i}`,
    applicationId: "",
    expires: 1,
  }));
  const plan = await planOf({ tokens });
  expect(plan.flat().reduce((sum, [, count]) => sum + count, 0)).toBe(4500);
  expect(plan).toHaveLength(3);
});
