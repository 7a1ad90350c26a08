import { afterAll, beforeAll } from "vitest";
import { createDatabase } from "../../support/postgres/database.js";
import { processesSuite } from "../processes-suite.js";

let database: Awaited<ReturnType<typeof createDatabase>>;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

processesSuite(() => ["--database-url", database.url]);
