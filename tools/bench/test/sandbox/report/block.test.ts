import { expect, it } from "vitest";
import { sandboxBlock } from "../../../sandbox/report/block.js";
import { goodResults } from "./results.js";

const text = sandboxBlock(goodResults, {
  measuredAt: new Date("2026-11-24T23:59:00Z"),
  node: "20.19.0",
  prism: "5.0.0",
  plan: { connections: 50, fewFaces: 1_000, manyFaces: 1_000_000 },
});

it("tells when, on which Node, and beside which Prism was measured", () => {
  expect(text).toContain("Measured on 2026-11-24 with Node 20.19.0 beside Prism 5.0.0");
});

it("rounds what depends on the machine", () => {
  expect(text).toContain("25,000 lists and 10,000 creates a second");
});

it("shows each figure beside its budget", () => {
  const cells = text.split("\n").flatMap((line) => (line.startsWith("| list") ? [line.split(/ *\| */)] : []));
  expect(cells).toEqual([
    ["", "list, beside Prism", "9.00 ± 0.05 times", "at least 8 times", ""],
    ["", "list, beside a bare `node:http` server", "0.45 ± 0.05 times", "at least 0.4 times", ""],
  ]);
  expect(text).toContain("among 1,000,000 faces, beside 1,000");
});
