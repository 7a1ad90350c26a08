import { interfaceOf, parseSource } from "@idaas-face/common/source-file";
import { expect, test } from "vitest";
import { optionTable } from "../../../generate/readme/option-table.js";

const source = parseSource(`
/** Options. */
interface Options {
  /**
   * The time limit
   * of a {@link Thing}.
   *
   * Not for the table.
   *
   * @default 30
   */
  timeoutMs?: number;
  /**
   * The place of things.
   *
   * @default none: pass it
   */
  place?: string;
  /**
   * The work to do.
   *
   * @default none
   */
  work?: () => void;
}
interface More {
  /** The name. */
  name: string;
}
`);

test("the table of options has the first paragraph of each docstring, and values as code", () => {
  expect(optionTable(interfaceOf(source, "Options"), interfaceOf(source, "More")).split("\n")).toEqual([
    "| option      | default       | description                  |",
    "| ----------- | ------------- | ---------------------------- |",
    "| `timeoutMs` | `30`          | The time limit of a `Thing`. |",
    "| `place`     | none: pass it | The place of things.         |",
    "| `work`      | none          | The work to do.              |",
    "| `name`      | required      | The name.                    |",
  ]);
});

test("an interface that is not there is named", () => {
  expect(() => interfaceOf(source, "Others")).toThrow("source.ts declares no Others");
});
