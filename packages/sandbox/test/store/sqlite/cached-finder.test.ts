import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { CachedFinder } from "../../../src/store/sqlite/cached-finder.js";
import { Connection } from "../../../src/store/sqlite/connection.js";
import { openDatabase } from "../../../src/store/sqlite/open-database.js";
import { sqliteQueries } from "../../../src/store/sqlite/queries.js";
import { temporaryFolder } from "../../support/folder.js";
import { user } from "../../support/records.js";

const { id } = user(1);

async function connect(file: string): Promise<Connection> {
  const { database, db } = await openDatabase(file);
  const connection = new Connection(database, sqliteQueries(db));
  onTestFinished(() => connection.close());
  return connection;
}

it("keeps a user until it is forgotten, or another process or connection comes in between", async () => {
  const file = join(await temporaryFolder(), "sandbox.db");
  const [own, other] = [await connect(file), await connect(file)];
  const add = (one: number) =>
    other.run("addUser", { id: user(one).id, version: 1, data: JSON.stringify(user(one)), faces: "[]" });
  add(1);
  const finder = new CachedFinder();
  const reads = [own, other].map((connection) => vi.spyOn(connection, "value"));
  const timesRead = () => reads.flatMap(({ mock }) => mock.calls).filter(([name]) => name === "user").length;
  // What is read a second time is kept.
  const steps: [string, () => unknown, times: number][] = [
    ["at first", () => {}, 1],
    ["again", () => {}, 2],
    ["a third time", () => {}, 2],
    ["forgotten", () => finder.forget("user", id), 3],
    ["again after that", () => {}, 3],
    ["all forgotten", () => finder.forgetAll(), 4],
    ["again after that", () => {}, 4],
    ["changed by another", () => add(2), 5],
    ["again after that", () => {}, 5],
  ];
  for (const [name, step, times] of steps) {
    step();
    expect(finder.use(own).user(id)?.value.user).toEqual(user(1));
    expect([name, timesRead()]).toEqual([name, times]);
  }
  finder.use(other).user(id);
  expect(timesRead()).toBe(6);
});
