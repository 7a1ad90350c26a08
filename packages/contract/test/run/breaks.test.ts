import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toHtml } from "../../src/report/formats/html.js";
import { toJUnit } from "../../src/report/formats/junit.js";
import { toMarkdown } from "../../src/report/formats/markdown.js";
import { paintFor, toTerminal } from "../../src/report/formats/terminal.js";
import type { Report } from "../../src/report/report.js";
import { startFake } from "../support/fake-server.js";
import { fakeData } from "../support/fake-state.js";
import { runAll } from "../support/run-all.js";
import { breaks } from "./breaks.js";

/** A report in every form. */
const shown = (report: Report) =>
  [
    JSON.stringify(report),
    toHtml(report),
    toJUnit(report),
    toMarkdown(report),
    toTerminal(report, paintFor(false, {})),
  ].join();

const { application, viewer, user } = fakeData;
const hidden = [
  application.sharedSecret,
  application.applicationId,
  viewer.sharedSecret,
  user.id,
  user.userId,
  user.email,
]
  .concat([fakeData.token, fakeData.viewerToken, fakeData.qrCode, "sentinel"])
  .concat("127.0.0.1");

describe.each(["read", "write", "mail"] as const)("a correct fake at the level %s", (level) => {
  test("conforms, keeps no face, and gets no e-mail below mail", async () => {
    const fake = await startFake();
    const { report, left } = await runAll({
      ...fake.options,
      level,
      limit: 5,
      probeSecret: true,
      strict: true,
    });
    expect(report.checks.filter(({ outcome }) => outcome === "failed")).toEqual([]);
    expect(report.conforms).toBe(true);
    expect([left, fake.state.faces]).toEqual([[], []]);
    expect(fake.state.emails).toBe(level === "mail" ? 2 : 0);
    for (const text of hidden) expect(shown(report)).not.toContain(text);
  });
});

describe("a break is found, nothing is left, and no report shows a secret", () => {
  test.each(Object.entries(breaks))("%s", async (_, { level, change, says }) => {
    const fake = await startFake(change);
    const { report } = await runAll({ ...fake.options, level, limit: 5 });
    expect(report.conforms).toBe(false);
    expect(report.checks.flatMap(({ problems }) => problems).join("\n")).toMatch(says);
    expect(fake.state.faces).toEqual([]);
    expect(existsSync(`${fake.options.journal}`)).toBe(false);
    if (level !== "mail") expect(fake.state.emails).toBe(0);
    for (const text of hidden) expect(shown(report)).not.toContain(text);
  });
});
