import { startSandbox } from "@idaas-face/sandbox";
import { expect, onTestFinished, test } from "vitest";
import { runAll } from "../support/run-all.js";
import { optionsFor, temporaryFolder } from "../support/sandbox-target.js";

test.each(["read", "write", "mail"] as const)(
  "a sandbox on SQLite conforms at the level %s over loopback",
  async (level) => {
    const sandbox = await startSandbox({ port: 0, data: temporaryFolder() });
    onTestFinished(() => sandbox.close());
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
