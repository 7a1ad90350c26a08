import { classOf, parseSource } from "@idaas-face/common/source-file";
import { readOperations } from "@idaas-face/spec/operations";
import { expect, test } from "vitest";
import { methodTable } from "../../../generate/readme/method-table.js";
import { thingDocument } from "../thing-document.js";

const source = parseSource(`
class Client {
  readonly #secret = 1;
  constructor(options: Options) {}
  /** Makes one. */
  static make(): Client { return new Client(); }
  /** Changes a thing. Nobody has to know more. */
  put(id: string, params: Params = {}, options?: Options): FacePromise<void> {}
  /**
   * Waits, such as for ever.
   * @deprecated Nobody has the time.
   */
  async wait(until: string): Promise<Thing | Other> {}
  #hidden(): void {}
}
`);

test("the table of methods joins the public ones with the operations that they call", () => {
  expect(methodTable(classOf(source, "Client"), readOperations(thingDocument)).split("\n")).toEqual([
    "| method                       | result           | description                          | permission   | after a lost response                   |",
    "| ---------------------------- | ---------------- | ------------------------------------ | ------------ | --------------------------------------- |",
    "| `put(id, params?, options?)` | nothing          | Changes a thing.                     | `THING:EDIT` | retries with `code`, else never retries |",
    "| `wait(until)`                | `Thing \\| Other` | Deprecated. Waits, such as for ever. |              |                                         |",
  ]);
});
