import { describe, expect, test } from "vitest";
import { fillBlocks } from "../marked-blocks.js";

const page = `# Page

<!-- first:start -->
old
<!-- first:end -->

By hand.

<!-- second:start -->
<!-- second:end -->

<!-- foreign:start -->
of others
<!-- foreign:end -->
`;

describe("fillBlocks", () => {
  test("replaces what stands between the markers, and nothing else", () => {
    expect(fillBlocks(page, { second: "two", first: "one" })).toBe(`# Page

<!-- first:start -->

one

<!-- first:end -->

By hand.

<!-- second:start -->

two

<!-- second:end -->

<!-- foreign:start -->
of others
<!-- foreign:end -->
`);
  });

  test("comes to the same when it is done twice", () => {
    const once = fillBlocks(page, { first: "one" });
    expect(fillBlocks(once, { first: "one" })).toBe(once);
  });

  test("takes a dollar sign for a dollar sign", () => {
    expect(fillBlocks(page, { first: "$& $1" })).toContain("\n$& $1\n");
  });

  test("names the markers that are missing", () => {
    expect(() => fillBlocks(page, { third: "three" })).toThrow(
      "There is no <!-- third:start --> with an <!-- third:end --> after it",
    );
  });
});
