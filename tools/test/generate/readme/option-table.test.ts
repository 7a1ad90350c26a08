import { expect, test } from "vitest";
import { optionTable } from "../../../generate/readme/option-table.js";
import { interfaceOf, parseSource } from "../../../generate/readme/source-file.js";

const source = parseSource(`
/** Options. */
interface Options {
  /**
   * How long it may take,
   * for {@link Thing}.
   *
   * Not for the table.
   *
   * @default 30
   */
  timeoutMs?: number;
  /**
   * Where things are.
   *
   * @default none: pass it
   */
  place?: string;
  /**
   * What to do.
   *
   * @default none
   */
  work?: () => void;
}
interface More {
  /** Who it is. */
  name: string;
}
`);

test("the table of options has the first paragraph of each docstring, and values as code", () => {
  expect(optionTable(interfaceOf(source, "Options"), interfaceOf(source, "More")).split("\n")).toEqual([
    "| option      | default       | what it is                         |",
    "| ----------- | ------------- | ---------------------------------- |",
    "| `timeoutMs` | `30`          | How long it may take, for `Thing`. |",
    "| `place`     | none: pass it | Where things are.                  |",
    "| `work`      | none          | What to do.                        |",
    "| `name`      | required      | Who it is.                         |",
  ]);
});

test("an interface that is not there is named", () => {
  expect(() => interfaceOf(source, "Others")).toThrow("source.ts declares no Others");
});
