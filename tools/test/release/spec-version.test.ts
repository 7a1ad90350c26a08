import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { specVersion, withSpecVersion } from "../../release/spec-version.js";

const spec = new URL("../../../spec/", import.meta.url);

test("the OpenAPI file has the version of its package: run `npm run version-packages` where it has not", async () => {
  const text = await readFile(new URL("openapi.yaml", spec), "utf8");
  const { version } = JSON.parse(await readFile(new URL("package.json", spec), "utf8"));
  expect(specVersion(text)).toBe(version);
});

describe("withSpecVersion", () => {
  test("changes nothing but info.version", () => {
    const text = `# Ours.
openapi: 3.1.0
info:
  title: Faces # a title
  description: |
    version: 1.0.0
  version: 1.0.0 # of the package
components:
  version: 1.0.0
`;
    expect(withSpecVersion(text, "2.0.0-beta.1")).toBe(
      text.replace("version: 1.0.0 # of", "version: 2.0.0-beta.1 # of"),
    );
  });

  test("says what to write where there is no version", () => {
    expect(() => withSpecVersion("info:\n  title: Faces\n", "2.0.0")).toThrow(
      "The file has no info.version: write `version: 0.0.0` below `info:`.",
    );
  });
});
