import { describe, expect, it } from "vitest";
import { table } from "../../report/table.js";

describe("table", () => {
  it("aligns names to the left and figures to the right, as wide as the widest cell", () => {
    const text = table(
      ["", "time"],
      [
        ["fetch", "1.00"],
        ["us", "10.00"],
      ],
    );
    expect(text.split("\n")).toEqual([
      "|       |  time |",
      "| ----- | ----: |",
      "| fetch |  1.00 |",
      "| us    | 10.00 |",
    ]);
  });
});
