import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { filesBelow } from "../../words/files.mjs";

it("the files of a folder are listed without git, and without those that are made", () => {
  const root = mkdtempSync(join(tmpdir(), "words-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const folder of ["docs/pages", "node_modules/other", "docs/dist"]) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, "page.md"), "");
  }
  writeFileSync(join(root, "README.md"), "");
  expect(filesBelow(root).sort()).toEqual(["README.md", "docs/pages/page.md"]);
});
