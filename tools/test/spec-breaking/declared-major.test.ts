import { describe, expect, test } from "vitest";
import { declaresMajor } from "../../spec-breaking/declared-major.js";
import { Repository } from "../repository.js";

function changeset(packageName: string, bump: string): string {
  return `---\n"@idaas-face/types": patch\n"${packageName}": ${bump}\n---\n\nA thing is gone.\n`;
}

/** Says whether HEAD's working tree declares a major version once it has this file. */
async function declaresWith(path: string, text: string): Promise<boolean> {
  const repository = new Repository();
  repository.write("README.md", "");
  repository.commit();
  repository.write(path, text);
  return declaresMajor(repository.root, "HEAD");
}

describe("a major version of the spec is declared", () => {
  test("by a new changeset that says so", async () => {
    expect(await declaresWith(".changeset/gone.md", changeset("@idaas-face/spec", "major"))).toBe(true);
  });
});

describe("a major version of the spec is not declared", () => {
  test.each([
    ["a changeset of a minor version", ".changeset/gone.md", changeset("@idaas-face/spec", "minor")],
    ["a changeset of another package", ".changeset/gone.md", changeset("@idaas-face/client", "major")],
    ["a changeset without packages", ".changeset/gone.md", "---\n---\n\nNothing.\n"],
    ["a text that only mentions it", ".changeset/README.md", '"@idaas-face/spec": major\n'],
    ["a repository without changesets", "notes.md", changeset("@idaas-face/spec", "major")],
  ])("by %s", async (_, path, text) => {
    expect(await declaresWith(path, text)).toBe(false);
  });

  test("by a changeset that the base has already, for another change", async () => {
    const repository = new Repository();
    repository.write(".changeset/another.md", changeset("@idaas-face/spec", "major"));
    repository.commit();
    expect(await declaresMajor(repository.root, "HEAD")).toBe(false);
  });
});
