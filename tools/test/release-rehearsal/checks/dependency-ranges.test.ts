import { describe, expect, test } from "vitest";
import { dependenciesOf, dependencyRanges } from "../../../release-rehearsal/checks/dependency-ranges.js";
import { packed } from "../packed.js";

describe("a dependency", () => {
  test.each(["1.2.3", "^1.2.3", "~1.2", ">=20", "<2", "1.x", "^1 || ^2"])("may ask for %s", (range) => {
    expect(dependencyRanges(packed({ manifest: { dependencies: { other: range } } }))).toEqual([]);
  });

  test.each([
    "workspace:*",
    "workspace:^1.2.3",
    "catalog:",
    "link:../other",
    "file:other.tgz",
    "latest",
    "*",
    "",
  ])('must not ask for "%s"', (range) => {
    expect(dependencyRanges(packed({ manifest: { peerDependencies: { other: range } } }))).toEqual([
      `asks for other@${range} in \`peerDependencies\`: npm needs a version range, such as \`^1.2.3\`, so publish with pnpm, or write the range.`,
    ]);
  });
});

test("the dependencies of a package are those that its user needs", () => {
  const manifest = {
    dependencies: { one: "1" },
    peerDependencies: { two: "2" },
    optionalDependencies: { three: "3" },
    devDependencies: { four: "4" },
  };
  expect(dependenciesOf(packed({ manifest }).manifest)).toEqual([
    { field: "dependencies", name: "one", range: "1" },
    { field: "peerDependencies", name: "two", range: "2" },
    { field: "optionalDependencies", name: "three", range: "3" },
  ]);
});
