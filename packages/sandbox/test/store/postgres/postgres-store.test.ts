import { expect, it, onTestFinished } from "vitest";
import { PostgresStore } from "../../../src/store/postgres/postgres-store.js";
import { StoreUnavailableError } from "../../../src/store/store-unavailable-error.js";
import { emptyDatabase } from "../../support/postgres/database.js";
import { face, user } from "../../support/records.js";
import { storeSuite } from "../store-suite.js";

async function open(url: string): Promise<PostgresStore> {
  const store = await PostgresStore.open(url);
  onTestFinished(() => store.close());
  return store;
}

storeSuite(async () => open(await emptyDatabase()));
