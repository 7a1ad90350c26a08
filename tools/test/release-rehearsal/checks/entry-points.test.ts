import { describe, expect, test } from "vitest";
import { entryPoints } from "../../../release-rehearsal/checks/entry-points.js";
import type { Manifest } from "../../../release-rehearsal/manifest.js";
import { packed, withFiles } from "../packed.js";

const missing: [string, string, Partial<Manifest>][] = [
  ["main", "./dist/index.cjs", { main: "./dist/index.cjs" }],
  ["types", "dist/index.d.ts", { types: "dist/index.d.ts" }],
  ["bin", "./dist/bin.js", { bin: "./dist/bin.js" }],
  ["bin", "./dist/bin.js", { bin: { thing: "./dist/bin.js" } }],
  ['exports["."]', "./index.js", { exports: "./index.js" }],
  ['exports["."]', "./index.js", { exports: { import: "./index.js" } }],
  ['exports["./core"]', "./dist/core.js", { exports: { "./core": "./dist/core.js" } }],
  [
    'exports["."]',
    "./a.js",
    { exports: { ".": { node: { require: "./a.js" }, default: "./dist/index.js" } } },
  ],
  ['exports["."]', "./a.js", { exports: { ".": ["./a.js", "./dist/index.js"] } }],
  ['exports["./*"]', "./dist/workflows/*", { exports: { "./*": "./dist/workflows/*" } }],
];

describe("an entry point", () => {
  test.each(missing)("%s must not lead to %s, which is not there", (field, target, manifest) => {
    expect(entryPoints(packed({ manifest: { exports: {}, ...manifest } }))).toEqual([
      `has no file ${target}, to which \`${field}\` leads: build it, name it in \`files\`, or correct the path.`,
    ]);
  });

  test.each(missing)("%s may lead to %s where that is there", (_, target, manifest) => {
    const files = withFiles(target.replace("./", "").replace("*", "one.yaml"));
    expect(entryPoints(packed({ files, manifest: { exports: {}, ...manifest } }))).toEqual([]);
  });

  test("of `exports` may be closed", () => {
    expect(entryPoints(packed({ manifest: { exports: { "./internal/*": null } } }))).toEqual([]);
  });
});
