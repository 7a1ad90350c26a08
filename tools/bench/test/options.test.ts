import { UsageError } from "@idaas-face/common/usage-error";
import { describe, expect, it } from "vitest";
import { parseOptions } from "../options.js";

describe("parseOptions", () => {
  it("measures at length by default", () => {
    expect(parseOptions([])).toEqual({ quick: false, help: false });
  });

  it("reads every option", () => {
    const all = ["--quick", "--only", "sandbox", "--help"];
    expect(parseOptions(all)).toEqual({ quick: true, only: "sandbox", help: true });
  });

  it.each([
    [["--quik"], "Unknown option '--quik': see `npm run bench -- --help`."],
    [["--only", "docs"], "There is no part to measure of that name: --only is one of client, sandbox."],
    [["now"], "Unexpected argument 'now': see `npm run bench -- --help`."],
  ])("says in a sentence what is wrong with %j", (args, sentence) => {
    expect(() => parseOptions(args)).toThrow(new UsageError(sentence));
  });
});
