import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { Connection } from "../../../src/store/sqlite/connection.js";
import { openDatabase } from "../../../src/store/sqlite/open-database.js";
import { sqliteQueries } from "../../../src/store/sqlite/queries.js";
import { temporaryFolder } from "../../support/folder.js";
import { user } from "../../support/records.js";

it("reads one row with its own values after the same query has read all rows", async () => {
  const { database, db } = await openDatabase(join(await temporaryFolder(), "sandbox.db"));
  const connection = new Connection(database, sqliteQueries(db));
  onTestFinished(() => connection.close(true));
  for (const number of [1, 2]) {
    const { id } = user(number);
    connection.run("addUser", { id, version: 1, data: JSON.stringify({ id }), faces: "[]" });
  }
  const [first, second] = [user(1).id, user(2).id];
  for (const id of [first, second, first]) {
    expect(connection.rows("user", { id })).toEqual([{ data: expect.stringContaining(id) }]);
    const other = id === first ? second : first;
    expect(connection.row("user", { id: other })).toMatchObject({ data: expect.stringContaining(other) });
    expect(connection.row("user", { id: "nobody" })).toBeUndefined();
  }
});
