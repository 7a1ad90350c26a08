import { stat } from "node:fs/promises";
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

it("a transaction that changes nothing writes nothing to the log", async () => {
  const file = join(await temporaryFolder(), "sandbox.db");
  const { database, db } = await openDatabase(file);
  const connection = new Connection(database, sqliteQueries(db));
  onTestFinished(() => connection.close(true));
  const row = { id: user(1).id, version: 1, data: "{}", faces: "[]" };
  const add = () => connection.writing(1, () => connection.run("addUser", row));
  const logBytes = async () => (await stat(`${file}-wal`)).size;
  expect(add()).toBe(1);
  const [bytes, writes] = [await logBytes(), connection.writes()];
  expect(add()).toBe(0);
  expect(await logBytes()).toBe(bytes);
  expect(connection.writes()).toBe(writes);
});

it("counts the bytes that removed rows leave in the file", async () => {
  const { database, db } = await openDatabase(join(await temporaryFolder(), "sandbox.db"));
  const connection = new Connection(database, sqliteQueries(db));
  onTestFinished(() => connection.close(true));
  expect(connection.freeBytes()).toBe(0);
  connection.run("addUser", { id: user(1).id, version: 1, data: "x".repeat(100_000), faces: "[]" });
  database.exec("delete from user");
  expect(connection.freeBytes()).toBeGreaterThan(90_000);
});
