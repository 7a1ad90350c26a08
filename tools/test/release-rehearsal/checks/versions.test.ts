import { expect, test } from "vitest";
import { versions } from "../../../release-rehearsal/checks/versions.js";
import { packed } from "../packed.js";

test("a tarball with another version than the release gave it is refused", () => {
  expect(versions(packed({ manifest: { version: "1.1.0" } }))).toEqual([
    "has version 1.1.0 in its tarball: `changeset version` gave it 1.2.0.",
  ]);
});

test.each([
  ["1.1.0", "1.1.0"],
  [undefined, "no version"],
])("a registry with %s as latest does not have the release", (latest, named) => {
  expect(versions(packed({ latest }))).toEqual([
    `has ${named} under the dist-tag \`latest\`: publish 1.2.0 under it.`,
  ]);
});

test("a package that no changeset has given a version is refused", () => {
  expect(versions(packed({ version: "0.0.0", latest: "0.0.0", manifest: { version: "0.0.0" } }))).toEqual([
    "has version 0.0.0 after `changeset version`: add a changeset for it.",
  ]);
});
