import { expect, it } from "vitest";
import { markdownTable } from "../markdown-table.js";

it("a cell is one line, and its bars do not end it", () => {
  expect(markdownTable(["name", "is"], [["a | b \\| c", " one\n  two "], ["d"]])).toBe(
    ["| name | is |", "| --- | --- |", "| a \\| b \\| c | one two |", "| d |  |"].join("\n"),
  );
});

it("columns are as wide as their widest cell where that is asked for", () => {
  expect(
    markdownTable(
      ["name", "is"],
      [
        ["`a | b`", "one"],
        ["c", ""],
      ],
      { pad: "end" },
    ),
  ).toBe(
    ["| name     | is  |", "| -------- | --- |", "| `a \\| b` | one |", "| c        |     |"].join("\n"),
  );
});

it("figures are to the right, and what they are of to the left", () => {
  expect(
    markdownTable(
      ["", "time"],
      [
        ["fetch", "1.00"],
        ["us", "10.00"],
      ],
      { pad: "figures" },
    ).split("\n"),
  ).toEqual(["|       |  time |", "| ----- | ----: |", "| fetch |  1.00 |", "| us    | 10.00 |"]);
});
