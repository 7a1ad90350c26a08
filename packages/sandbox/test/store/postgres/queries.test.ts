import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { expect, it, onTestFinished } from "vitest";
import { PostgresStore } from "../../../src/store/postgres/postgres-store.js";
import { postgresQueries } from "../../../src/store/postgres/queries.js";
import { crowd } from "../../support/crowd.js";
import { emptyDatabase } from "../../support/postgres/database.js";
import { namesOfOperations } from "../../support/queries.js";
import { application, face, user } from "../../support/records.js";

const rows = 3000;

/** A step of a plan. What follows the names with "Actual" is there when the plan was carried out. */
interface Step {
  "Node Type": string;
  "Relation Name"?: string;
  "Actual Rows"?: number;
  "Actual Loops"?: number;
  "Rows Removed by Filter"?: number;
  Plans?: Step[];
}

const values: Record<string, unknown> = {
  id: user(7).id,
  userId: user(7).id,
  hash: "hash 7",
  applicationId: application(7).id,
  after: user(5).id,
  limit: 5,
  version: 1,
  now: rows,
  expires: rows,
  data: "{}",
  key: user(7).id,
  name: "user-7",
  names: ["of-nobody"],
  tokenHash: "hash 7",
  faceId: face(7).id,
  faces: "[]",
  added: [face(rows + 1).id],
  removed: [face(7).id],
  mail: ["{}"],
};

async function crowdedDatabase(): Promise<pg.Client> {
  const url = await emptyDatabase();
  const store = await PostgresStore.open(url);
  onTestFinished(() => store.close());
  await store.restore([crowd(rows)]);
  const client = new pg.Client({ connectionString: url });
  onTestFinished(() => client.end());
  await client.connect();
  await client.query("analyze");
  return client;
}

async function planOf(client: pg.Client, explain: string, bound: unknown[] = []): Promise<Step[]> {
  const [{ "QUERY PLAN": plans }] = (await client.query(explain, bound)).rows;
  return plans.flatMap(({ Plan }: { Plan: Step }) => stepsOf(Plan));
}

function stepsOf(step: Step): Step[] {
  return [step, ...(step.Plans ?? []).flatMap(stepsOf)];
}

it("no query of an operation reads a whole table, however PostgreSQL plans it", async () => {
  const client = await crowdedDatabase();
  const queries = postgresQueries(new Kysely({ dialect: new PostgresDialect({ pool: new pg.Pool() }) }));
  for (const name of namesOfOperations(queries)) {
    const { sql, names } = queries[name];
    await client.query("begin");
    // A prepared query is planned for its values at first, and for any values later.
    const anyValues = await planOf(client, `explain (generic_plan, format json) ${sql}`);
    const theseValues = await planOf(
      client,
      `explain (analyze, format json) ${sql}`,
      names.map((one) => values[one]),
    );
    await client.query("rollback");
    const scanned = [...anyValues, ...theseValues].flatMap((step) =>
      step["Node Type"] === "Seq Scan" ? [step["Relation Name"]] : [],
    );
    // The table `shared` has one row.
    expect([name, scanned.filter((table) => table !== "shared")]).toEqual([name, []]);
    const touched = theseValues.map(
      (step) =>
        (step["Actual Loops"] ?? 1) * ((step["Actual Rows"] ?? 0) + (step["Rows Removed by Filter"] ?? 0)),
    );
    expect([name, Math.max(...touched) <= 5]).toEqual([name, true]);
  }
});
