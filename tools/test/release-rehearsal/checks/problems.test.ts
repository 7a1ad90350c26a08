import { expect, test } from "vitest";
import { problemsOf } from "../../../release-rehearsal/checks/index.js";
import { packed } from "../packed.js";

test("a package without a problem has none", () => {
  expect(problemsOf(packed())).toEqual([]);
});

test("a problem begins with the name of its package", () => {
  expect(problemsOf(packed({ manifest: { license: "ISC" } }))).toEqual([
    '@idaas-face/thing has the licence ISC: write `"license": "MIT"`, as in LICENSE.',
  ]);
});
