import { describe, expect, it } from "vitest";
import { replaceBlock } from "../../report/replace-block.js";

const readme = (inside: string) =>
  `# A client\n\n<!-- bench:start -->\n\n${inside}\n\n<!-- bench:end -->\n\n## More\n`;

describe("replaceBlock", () => {
  it("replaces what is between the markers, and nothing else", () => {
    expect(replaceBlock(readme("old"), "new")).toBe(readme("new"));
  });

  it("fills an empty block", () => {
    const empty = "<!-- bench:start -->\n<!-- bench:end -->\n";
    expect(replaceBlock(empty, "new")).toBe("<!-- bench:start -->\n\nnew\n\n<!-- bench:end -->\n");
  });

  it("takes what looks like a replacement pattern as it is", () => {
    expect(replaceBlock(readme("old"), "$& $1")).toBe(readme("$& $1"));
  });

  it.each(["# A client\n", "<!-- bench:start -->\n", "<!-- bench:end -->\n<!-- bench:start -->\n"])(
    "says which marker to write where %j has none",
    (text) => {
      expect(() => replaceBlock(text, "new")).toThrow(
        "The README has no <!-- bench:start --> with an <!-- bench:end --> after it: put both where the table is to stand.",
      );
    },
  );
});
