import { describe, expect, it } from "vitest";
import { OptionError, parseOptions } from "../../start/options.mjs";

describe("parseOptions", () => {
  it("takes a free port and stays up by default", () => {
    expect(parseOptions([])).toEqual({ port: 0, once: false, help: false });
  });

  it("reads every option", () => {
    expect(parseOptions(["--port", "4010", "--once", "--help"])).toEqual({
      port: 4010,
      once: true,
      help: true,
    });
  });

  it.each([
    [["--prot", "1"], "Unknown option '--prot': see `npm start -- --help`."],
    [["now"], "Unexpected argument 'now': see `npm start -- --help`."],
    [["--port"], "Option '--port <value>' argument missing: see `npm start -- --help`."],
    [["--port", "http"], '"http" is not a port: --port takes a number from 0 to 65535.'],
    [["--port", "65536"], '"65536" is not a port: --port takes a number from 0 to 65535.'],
    [["--port="], '"" is not a port: --port takes a number from 0 to 65535.'],
  ])("says in a sentence what is wrong with %j", (args, sentence) => {
    expect(() => parseOptions(args)).toThrow(new OptionError(sentence));
  });
});
