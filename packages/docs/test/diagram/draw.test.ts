import { describe, expect, it } from "vitest";
import { draw } from "../../build/diagram/draw.js";

describe("draw", () => {
  const svg = draw({
    title: "Where things go",
    nodes: ["ONE", "TWO", "THREE"],
    edges: [
      { from: "ONE", to: "TWO" },
      { from: "TWO", to: "THREE" },
      { from: "ONE", to: "THREE" },
    ],
  });

  it("has a box for each thing, an arrow for each move, and a title", () => {
    expect(svg.match(/<rect /g)).toHaveLength(3);
    expect(svg.match(/class="move"/g)).toHaveLength(3);
    expect(svg).toContain('<title id="drawing-where-things-go">Where things go</title>');
  });

  it("leaves nothing outside of its frame", () => {
    const [left = 0, top = 0, width = 0, height = 0] =
      /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(" ").map(Number) ?? [];
    for (const [, path = ""] of svg.matchAll(/class="move" d="([^"]+)"/g)) {
      for (const [, x, y] of path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(left);
        expect(Number(x)).toBeLessThanOrEqual(left + width);
        expect(Number(y)).toBeGreaterThanOrEqual(top);
        expect(Number(y)).toBeLessThanOrEqual(top + height);
      }
    }
  });

  it("writes no number that is not a number", () => {
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});
