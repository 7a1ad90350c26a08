import { expect, it } from "vitest";
import { sandboxBlock } from "../../../sandbox/report/block.js";
import { sandboxBudgets } from "../../../sandbox/report/budgets.js";
import { goodResults } from "./results.js";

const text = sandboxBlock(goodResults, sandboxBudgets(goodResults, [1_000, 1_000_000]), {
  measuredAt: new Date("2026-11-24T23:59:00Z"),
  node: "20.19.0",
  prism: "5.0.0",
  plan: { connections: 50 },
});

it("tells when, on which Node, and beside which Prism was measured", () => {
  expect(text).toContain("Measured on 2026-11-24 with Node 20.19.0 beside Prism 5.0.0");
});

it("rounds what depends on the machine", () => {
  expect(text).toContain("25,000 lists and 10,000 creates a second");
});

it("shows each figure beside its budget", () => {
  expect(text).toMatch(/\| lists a second, beside Prism +\| +9\.00 ± 0\.05 times +\| +at least 5 times +\|/);
  expect(text).toContain("among 1,000,000 faces, beside 1,000");
});
