import { describe, expect, test } from "vitest";
import { checkSpec } from "../../spec-breaking/check.js";
import { Repository } from "../repository.js";

/** An OpenAPI file with a path for each name. */
function spec(...names: string[]): string {
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Things", version: "0.0.0" },
    paths: Object.fromEntries(
      names.map((name) => [`/${name}`, { get: { responses: { 200: { description: name } } } }]),
    ),
  });
}

/** A repository whose main branch has some files, and whose branch of it has committed others over them. */
function branchOf(files: Record<string, string>, changes: Record<string, string>): Repository {
  const repository = new Repository();
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  repository.commit();
  repository.git("switch", "--quiet", "--create", "topic");
  for (const [path, text] of Object.entries(changes)) repository.write(path, text);
  repository.commit();
  return repository;
}

const removed = '"main":\n  - Path `/b` was removed. (spec/openapi.yaml:1 before the change)';

describe("a spec", () => {
  test("that has something more passes", async () => {
    const repository = branchOf({ "spec/openapi.yaml": spec("a") }, { "spec/openapi.yaml": spec("a", "b") });
    expect(await checkSpec(repository.root, "main")).toEqual({
      passed: true,
      text: 'spec/ breaks nothing that holds in "main".',
    });
  });

  test("that lacks something fails and says what to do", async () => {
    const repository = branchOf({ "spec/openapi.yaml": spec("a", "b") }, { "spec/openapi.yaml": spec("a") });
    expect(await checkSpec(repository.root, "main")).toEqual({
      passed: false,
      text:
        `spec/ breaks what holds in ${removed}\n` +
        'Take that back, or add a changeset that declares "@idaas-face/spec": major (`npm run changeset`).',
    });
  });

  test("that lacks something fails before the change is committed, too", async () => {
    const repository = branchOf({ "spec/openapi.yaml": spec("a", "b") }, { "README.md": "" });
    repository.write("spec/openapi.yaml", spec("a"));
    expect((await checkSpec(repository.root, "main")).passed).toBe(false);
  });

  test("that lacks something passes with a new changeset that declares a major version", async () => {
    const repository = branchOf(
      { "spec/openapi.yaml": spec("a", "b") },
      {
        "spec/openapi.yaml": spec("a"),
        ".changeset/gone.md": '---\n"@idaas-face/spec": major\n---\n\nThings are gone.\n',
      },
    );
    expect(await checkSpec(repository.root, "main")).toEqual({
      passed: true,
      text: `spec/ breaks what holds in ${removed.replace('"main":', '"main", and a changeset declares it:')}`,
    });
  });

  test("passes where the base has none", async () => {
    const repository = branchOf({ "README.md": "" }, { "spec/openapi.yaml": spec("a") });
    expect(await checkSpec(repository.root, "main")).toEqual({
      passed: true,
      text: 'There is nothing to compare: "main" has no spec/openapi.yaml yet.',
    });
  });
});
