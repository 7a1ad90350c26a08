import { describe, expect, test } from "vitest";
import { contents } from "../../../release-rehearsal/checks/contents.js";
import { packed, withFiles } from "../packed.js";

describe("the contents of a package", () => {
  test.each([
    ["LICENSE", "publish with pnpm, which takes it from the root, or write one into the package's folder"],
    ["README.md", "write one into the package's folder"],
  ])("include %s", (name, advice) => {
    const files = packed().files.filter(({ path }) => path !== name);
    expect(contents(packed({ files }))).toEqual([`has no ${name}: ${advice}.`]);
  });

  test.each([
    "test/index.js",
    "dist/__tests__/index.js",
    "dist/index.test.js",
    "dist/index.test.js.map",
    "dist/types.test-d.ts",
  ])("do not include the test %s", (path) => {
    expect(contents(packed({ files: withFiles(path) }))).toEqual([
      `publishes the test ${path}: take it out of \`files\`.`,
    ]);
  });

  test.each(["dist/latest.js", "dist/test-clock.js", "dist/index.js.map"])("may include %s", (path) => {
    expect(contents(packed({ files: withFiles(path) }))).toEqual([]);
  });

  test("include sources only where `files` names them", () => {
    const files = withFiles("src/index.ts");
    expect(contents(packed({ files }))).toEqual([
      "publishes the source src/index.ts: take it out of `files`, or name `src` there.",
    ]);
    expect(contents(packed({ files, manifest: { files: ["dist", "./src"] } }))).toEqual([]);
  });

  test("do not include what may hold a secret", () => {
    expect(contents(packed({ files: withFiles("dist/.npmrc") }))).toEqual([
      "publishes dist/.npmrc, which may hold a secret: take it out of `files`.",
    ]);
  });

  test("have no file over 1 MB", () => {
    const withSize = (size: number) =>
      packed({ files: [...packed().files, { path: "dist/large.js", size }] });
    expect(contents(withSize(1_000_000))).toEqual([]);
    expect(contents(withSize(1_000_001))).toEqual([
      "publishes dist/large.js with 1000001 bytes: keep a file under 1000000, or take it out of `files`.",
    ]);
  });
});
