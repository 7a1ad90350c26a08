import { describe, expect, it } from "vitest";
import { block } from "../../report/block.js";
import { rowOf } from "./row.js";

const circumstances = {
  measuredAt: new Date("2026-11-24T23:59:00Z"),
  node: "20.19.0",
  fetchMicroseconds: 123.4,
};
const base = rowOf({
  name: "bare fetch",
  kind: "built-in",
  list: { median: 1, margin: 0 },
  size: 0,
  importMs: { median: 0, margin: 0 },
});
const variant = rowOf({ name: "the same, logging", kind: "variant" });
const peer = rowOf({ name: "axios", kind: "peer", version: "1.2.3" });

/** The cells of the line that begins with this label. */
function cellsOf(text: string, label: string): string[] | undefined {
  const line = text.split("\n").find((line) => line.startsWith(`| ${label} `));
  return line?.split("|").map((cell) => cell.trim());
}

describe("block", () => {
  const text = block([base, rowOf(), variant, peer], circumstances);

  it("tells when, on which Node, and what a multiple is one of", () => {
    expect(text).toContain("Measured on 2026-11-24 with Node 20.19.0");
    expect(text).toContain("a list took 123 µs");
  });

  it("shows the figures with their units and margins", () => {
    const [, , ...figures] = cellsOf(text, "**`@idaas-face/client`**") ?? [];
    const ratio = "1.05 ± 0.01";
    expect(figures).toEqual([ratio, ratio, ratio, "51.2 kB", "7.3 kB", "3.2 ± 0.1 ms", ""]);
  });

  it("names the version of a peer", () => {
    expect(cellsOf(text, "`axios` 1.2.3")).toBeDefined();
  });

  it("shows what all are compared with without a margin", () => {
    expect(cellsOf(text, "bare fetch")?.[2]).toBe("1.00");
  });

  it.each(["bare fetch", "the same, logging"])("shows neither size nor import of %s", (label) => {
    expect(cellsOf(text, label)?.slice(6, 8)).toEqual(["–", "–"]);
  });

  it("names the budgets", () => {
    expect(text).toMatch(/budgets .* 0\.15 more .*\s18\.0 kB.* 3 times/s);
  });
});
