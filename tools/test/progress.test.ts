import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startProgress } from "../progress.mjs";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function output(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 80, write: (text: string) => void written.push(text), written };
}

describe("startProgress", () => {
  it("writes a line before and a line after a step where nobody watches", async () => {
    const log = output(false);
    const progress = startProgress("Building", 0, log);
    await vi.advanceTimersByTimeAsync(12_000);
    progress.done("Built");
    expect(log.written.join("")).toBe("Building …\n✓ Built (12 s)\n");
  });

  it("moves on a terminal, and leaves one line", async () => {
    const terminal = output(true);
    const progress = startProgress("Building", 0, terminal);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(new Set(terminal.written).size).toBeGreaterThan(10);
    expect(terminal.written.at(-1)).toContain("Building … 3 s");
    progress.done("Built");
    expect(terminal.written.at(-1)).toBe("\r\u001b[2K✓ Built (3 s)\n");
    await vi.advanceTimersByTimeAsync(3_000);
    expect(terminal.written.at(-1)).toContain("Built");
  });

  it("keeps its line within the terminal", () => {
    const terminal = { ...output(true), columns: 10 };
    startProgress("Installing the dependencies", 0, terminal).failed();
    expect(terminal.written[0]?.replace("\r\u001b[2K", "")).toHaveLength(9);
  });

  it("says nothing of a step that has nothing to do", async () => {
    const log = output(false);
    const progress = startProgress("Building", 1_000, log);
    await vi.advanceTimersByTimeAsync(900);
    progress.done("Built");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(log.written).toEqual([]);
  });
});
