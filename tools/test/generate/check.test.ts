import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { driftReport, findDrift } from "../../generate/check.js";
import { Repository } from "../repository.js";

const expected = [
  { path: "src/first.gen.ts", content: "first" },
  { path: "src/second.gen.ts", content: "second" },
];

/** A repository in which git knows the first file, as it is expected. */
function repositoryWithFirst(): Repository {
  const repository = new Repository();
  repository.write("src/first.gen.ts", "first");
  repository.commit();
  return repository;
}

describe("findDrift", () => {
  test("finds nothing where every file is as expected and in git", async () => {
    const repository = repositoryWithFirst();
    repository.write("src/second.gen.ts", "second");
    repository.commit();
    expect(await findDrift(repository.root, expected)).toEqual([]);
  });

  test("names a file that is missing", async () => {
    expect(await findDrift(repositoryWithFirst().root, expected)).toEqual(["src/second.gen.ts is missing."]);
  });

  test("names a file that is stale", async () => {
    const repository = repositoryWithFirst();
    repository.write("src/second.gen.ts", "older");
    repository.commit();
    expect(await findDrift(repository.root, expected)).toEqual([
      "src/second.gen.ts is stale: it is not what its sources give now.",
    ]);
  });

  test("names a file that nobody has added to git", async () => {
    const repository = repositoryWithFirst();
    repository.write("src/second.gen.ts", "second");
    expect(await findDrift(repository.root, expected)).toEqual([
      "src/second.gen.ts is not tracked by git: add it to the commit.",
    ]);
  });

  test("is content with a file that is staged but not committed", async () => {
    const repository = repositoryWithFirst();
    repository.write("src/second.gen.ts", "second");
    repository.git("add", "src/second.gen.ts");
    expect(await findDrift(repository.root, expected)).toEqual([]);
  });

  test("compares contents alone where there is no git, as in a downloaded archive", async () => {
    const folder = mkdtempSync(join(tmpdir(), "archive-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "file.gen.ts"), "content");
    expect(await findDrift(folder, [{ path: "file.gen.ts", content: "content" }])).toEqual([]);
  });

  test("compares contents alone in an archive that is unpacked inside of another repository", async () => {
    const other = repositoryWithFirst();
    other.write("archive/file.gen.ts", "content");
    const archive = join(other.root, "archive");
    expect(await findDrift(archive, [{ path: "file.gen.ts", content: "content" }])).toEqual([]);
  });
});

describe("driftReport", () => {
  test("names the command that mends it", async () => {
    expect(await driftReport(repositoryWithFirst().root, expected)).toBe(
      "src/second.gen.ts is missing.\nRun `npm run generate` and commit what it writes.",
    );
  });

  test("is nothing where all is well", async () => {
    expect(await driftReport(repositoryWithFirst().root, expected.slice(0, 1))).toBeUndefined();
  });
});
