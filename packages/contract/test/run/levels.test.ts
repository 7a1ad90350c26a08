import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Run } from "../../src/run/run.js";
import { sandboxTarget } from "../support/sandbox-target.js";

describe.each(["read", "write", "mail"] as const)("at the level %s, a sandbox in memory", (level) => {
  test("conforms, and nothing is left", async () => {
    const { sandbox, options } = await sandboxTarget();
    const run = new Run({ ...options, level, probeSecret: true, limit: 5 });
    for (const { name } of run.plans) await run.check(name);
    const cleanUp = await run.close();
    const report = run.report();
    expect(report.checks.filter(({ outcome }) => outcome === "failed")).toEqual([]);
    expect(report).toMatchObject({ conforms: true, stopped: null });
    expect(report.requests).toBeLessThanOrEqual(40);
    expect(cleanUp.left).toEqual([]);
    const user = (await sandbox.control.users()).find(({ id }) => id === sandbox.users.ada.id);
    expect(user?.faces).toEqual([]);
    expect((await sandbox.control.emails()).length).toBe(level === "mail" ? 2 : 0);
    expect(existsSync(options.journal ?? "")).toBe(false);
  });
});
