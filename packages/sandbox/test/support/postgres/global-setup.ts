import { startPostgres } from "@idaas-face/postgres";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

/** Starts one PostgreSQL for all tests of a run. Each test has a database of its own. */
export default async function setup({ provide }: TestProject) {
  const given = process.env.TEST_DATABASE_URL;
  if (given) {
    provide("postgresUrl", given);
    return;
  }
  // No test crashes this one, so nothing has to wait for the disk.
  const server = await startPostgres("-c", "fsync=off");
  provide("postgresUrl", server.url);
  return () => server.remove();
}
