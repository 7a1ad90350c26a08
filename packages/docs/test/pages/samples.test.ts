import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { samplesIn } from "../../build/markdown/samples.js";
import { handWritten, samplesFolder } from "../../build/paths.js";

const runners = [
  ...textsIn(fileURLToPath(new URL("../samples/", import.meta.url)), ".ts"),
  ...textsIn(samplesFolder, ""),
];
const pages = textsIn(handWritten, ".md");
const shown = [...new Set(pages.flatMap(({ text }) => samplesIn(text)))];

function textsIn(folder: string, ending: string): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending) && extname(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
}

describe("the hand-written pages", () => {
  it.each(pages)("have no block of code of their own: $file", ({ text }) => {
    expect(text).not.toMatch(/^\s*```/m);
  });

  it.each(shown)("show %s, which a test runs, or another sample that a test runs", (sample) => {
    const asModule = sample.replace(/\.ts$/, ".js");
    // The samples of test runners are run by their folder, that of Vitest by this package's own run.
    const names = [asModule, `/${basename(asModule)}`, `${dirname(sample)}"`];
    const isRun =
      sample.startsWith("testing/vitest/") ||
      runners.some(({ file, text }) => file !== sample && names.some((name) => text.includes(name)));
    expect(isRun).toBe(true);
  });
});
