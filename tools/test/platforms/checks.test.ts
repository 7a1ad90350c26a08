import { describe, expect, it } from "vitest";
import { Checks } from "../../platforms/checks.js";

describe("checks", () => {
  async function outcomeOf(work: () => Promise<void>, limitMs?: number) {
    const lines: string[] = [];
    const checks = new Checks((line) => lines.push(line), limitMs);
    await checks.run("the check", work);
    return { failed: checks.failed, text: lines.join("\n") };
  }

  it("tell that a check succeeded", async () => {
    const { failed, text } = await outcomeOf(async () => {});
    expect(failed).toBe(0);
    expect(text).toMatch(/^ {2}✓ the check \(\d+\.\d s\)$/);
  });

  it("tell why a check failed, and go on", async () => {
    const { failed, text } = await outcomeOf(() => Promise.reject(new Error("one line\nand another")));
    expect(failed).toBe(1);
    expect(text).toMatch(/^ {2}✗ the check \(\d+\.\d s\)\n {6}one line\n {6}and another$/);
  });

  it("give up a check that does not end", async () => {
    const { failed, text } = await outcomeOf(() => new Promise(() => {}), 1);
    expect(failed).toBe(1);
    expect(text).toContain("It did not end within 1 ms.");
  });
});
