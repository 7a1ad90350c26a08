import { expect, test } from "vitest";
import { table } from "../../../generate/readme/table.js";

test("a table has columns as wide as their widest cell, and bars in a cell that do not end it", () => {
  expect(
    table(
      ["name", "is"],
      [
        ["`a | b`", "one"],
        ["c", ""],
      ],
    ),
  ).toBe(
    ["| name     | is  |", "| -------- | --- |", "| `a \\| b` | one |", "| c        |     |"].join("\n"),
  );
});
