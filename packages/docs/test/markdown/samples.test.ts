import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { includeSamples, samplesIn } from "../../build/markdown/samples.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "idaas-face-docs-"));
  const code =
    "before();\nfunction f() {\n  // #region one\n  call();\n  if (x) {\n    y();\n  }\n  // #endregion one\n}\n";
  await writeFile(join(folder, "code.ts"), code);
});
afterAll(() => rm(folder, { recursive: true }));

describe("includeSamples", () => {
  it("puts a part of a file in the place of its name, as far to the left as it can", () => {
    const page = "Look:\n\n<!-- sample: code.ts#one -->\n\nDone.\n";
    expect(includeSamples(page, folder)).toBe("Look:\n\n```ts\ncall();\nif (x) {\n  y();\n}\n```\n\nDone.\n");
  });

  it("puts a whole file there, without the marks of its parts, and with a label", () => {
    const text = includeSamples("<!-- sample: code.ts [Ours] -->", folder);
    expect(text).toMatch(/^```ts \[Ours\]\nbefore\(\);/);
    expect(text).not.toContain("#region");
  });

  it("fails where there is no such part, and no such file", () => {
    expect(() => includeSamples("<!-- sample: code.ts#two -->", folder)).toThrow(
      'code.ts has no region "two".',
    );
    expect(() => includeSamples("<!-- sample: nothing.ts -->", folder)).toThrow("nothing.ts");
  });
});

it("samplesIn names the files that a page shows", () => {
  expect(samplesIn("<!-- sample: a.ts#b -->\n\n<!-- sample: c/d.sh [E] -->\n")).toEqual(["a.ts", "c/d.sh"]);
});
