import { expect, it } from "vitest";
import type { Generator } from "../../generators/generator.js";
import { withTable } from "../../generators/write-table.js";

const generator: Generator = {
  name: "hay",
  version: "1.2.3",
  home: "https://hay.example",
  form: "openapi.json",
  settings: "-o client",
  mind: "Dates are text.",
  generate: async () => {},
};
const text = "before\n<!-- generators:start -->\n\nold\n\n<!-- generators:end -->\nafter\n";

it("the table stands between its markers, with a row for each generator", () => {
  const journey = { steps: 9, status: "kept", date: "text" };
  const rows = withTable(text, [{ generator, compiled: true, journey }]).split("\n");
  expect(rows[0]).toBe("before");
  expect(rows.at(-2)).toBe("after");
  expect(rows).not.toContain("old");
  expect(rows).toContain(
    "| [hay](https://hay.example) 1.2.3 | `openapi.json`; `-o client` | generates, compiles, makes all 9 steps; eighth status: kept; date with `+0000`: text | Dates are text. |",
  );
});

it("a text without markers is refused", () => {
  expect(() => withTable("no markers", [])).toThrow(/no place for the table/);
});
