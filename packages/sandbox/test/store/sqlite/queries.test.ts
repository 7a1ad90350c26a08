import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { openDatabase } from "../../../src/store/sqlite/open-database.js";
import { sqliteQueries } from "../../../src/store/sqlite/queries.js";
import { temporaryFolder } from "../../support/folder.js";
import { namesOfOperations } from "../../support/queries.js";

it("no query of an operation reads a whole table", async () => {
  const { database, db } = await openDatabase(join(await temporaryFolder(), "sandbox.db"));
  onTestFinished(() => void database.close());
  const queries = sqliteQueries(db);
  for (const name of namesOfOperations(queries)) {
    const { sql, names } = queries[name];
    const plan = database.prepare(`explain query plan ${sql}`).all(names.map(() => 1)) as {
      detail: string;
    }[];
    const scans = plan.map(({ detail }) => detail).filter((detail) => detail.startsWith("SCAN"));
    expect([name, scans]).toEqual([name, []]);
  }
});
