import { describe, expect, test } from "vitest";
import { description } from "../../../release-rehearsal/checks/description.js";
import { packed } from "../packed.js";

const url = "git+https://code.example/thing.git";

describe("a package.json", () => {
  test("has the licence of the repository", () => {
    expect(description(packed({ manifest: { license: "UNLICENSED" } }))).toEqual([
      'has the licence UNLICENSED: write `"license": "MIT"`, as in LICENSE.',
    ]);
  });

  test.each([
    ["packages/other", { url, directory: "packages/other" }],
    ["nothing", { url }],
  ])("must not have %s for the folder of its source", (named, repository) => {
    expect(description(packed({ manifest: { repository } }))).toEqual([
      `has ${named} in \`repository.directory\`: write \`"directory": "packages/thing"\`.`,
    ]);
  });

  test("says which repository it comes from", () => {
    expect(description(packed({ manifest: { repository: { directory: "packages/thing" } } }))).toEqual([
      "has no `repository.url`: npm needs it to say where the package comes from.",
    ]);
  });
});
