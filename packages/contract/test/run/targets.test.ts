import { type PostgresServer, startPostgres } from "@idaas-face/postgres";
import { startSandbox } from "@idaas-face/sandbox";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { runAll } from "../support/run-all.js";
import { optionsFor, temporaryFolder } from "../support/sandbox-target.js";

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.remove());

const stores = {
  SQLite: () => ({ data: temporaryFolder() }),
  PostgreSQL: () => ({ databaseUrl: postgres.url }),
};

describe.each(Object.entries(stores))("a sandbox on %s over loopback", (_, store) => {
  test.each(["read", "write", "mail"] as const)(
    "conforms at the level %s, and nothing is left",
    async (level) => {
      const sandbox = await startSandbox({ port: 0, ...store() });
      onTestFinished(() => sandbox.close());
      await sandbox.control.reset();
      const { report, left } = await runAll({
        ...optionsFor(sandbox),
        url: sandbox.url,
        level,
        limit: 5,
        probeSecret: true,
      });
      expect(report.checks.filter(({ outcome }) => outcome === "failed")).toEqual([]);
      expect([report.conforms, left]).toEqual([true, []]);
      expect(report.durationMs).toBeLessThan(5000);
      const user = (await sandbox.control.users()).find(({ id }) => id === sandbox.users.ada.id);
      expect(user?.faces).toEqual([]);
      expect(await sandbox.control.emails()).toHaveLength(level === "mail" ? 2 : 0);
    },
  );
});
