import { describe, expect, test } from "vitest";
import { imports } from "../../../release-rehearsal/checks/imports.js";
import { packed } from "../packed.js";

const manifest = { dependencies: { hono: "4.0.0" }, peerDependencies: { "@scope/peer": "1.0.0" } };
const importing = (specifier: string) =>
  packed({ manifest, imports: [{ file: "dist/index.js", specifier }] });

describe("a published file", () => {
  test.each([
    "node:fs",
    "fs/promises",
    "hono",
    "hono/cors",
    "@scope/peer/deep",
    "@idaas-face/thing/package.json",
  ])("may import %s", (specifier) => {
    expect(imports(importing(specifier))).toEqual([]);
  });

  test.each([
    ["left-pad", "left-pad"],
    ["honolulu", "honolulu"],
    ["@scope/other/deep", "@scope/other"],
  ])("must not import %s, which nothing installs", (specifier, name) => {
    expect(imports(importing(specifier))).toEqual([
      `imports ${specifier} in dist/index.js, which is not installed with it: add ${name} to its \`dependencies\`, or bundle it.`,
    ]);
  });
});
