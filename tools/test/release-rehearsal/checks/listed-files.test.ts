import { expect, test } from "vitest";
import { listedFiles } from "../../../release-rehearsal/checks/listed-files.js";
import { packed } from "../packed.js";

test.each(["dist", "./dist/", "/dist", "dist/index.js", "dist/*.js", "!dist/other.js"])(
  "`files` may list %s",
  (entry) => {
    expect(listedFiles(packed({ manifest: { files: [entry] } }))).toEqual([]);
  },
);

test.each(["build", "dist/index.cjs", "CHANGELOG.md", "dis"])(
  "`files` must not list %s, which is not there",
  (entry) => {
    expect(listedFiles(packed({ manifest: { files: ["dist", entry] } }))).toEqual([
      `lists \`${entry}\` in \`files\` and publishes none of it: build it, or take it out.`,
    ]);
  },
);

test("a package without `files` would publish its whole folder", () => {
  const { manifest, ...rest } = packed();
  const { files: _, ...withoutFiles } = manifest;
  expect(listedFiles({ ...rest, manifest: withoutFiles })).toEqual([
    "has no `files`: list in its package.json what it publishes.",
  ]);
});
