import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { setSpecVersion } from "../../release/set-spec-version.js";

test("the version of the package is written into the OpenAPI file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "spec-version-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "package.json"), JSON.stringify({ version: "1.2.3" }));
  await writeFile(join(folder, "openapi.yaml"), "info:\n  version: 0.0.0 # one line\n");

  expect(await setSpecVersion(pathToFileURL(`${folder}/`))).toBe("1.2.3");
  expect(await readFile(join(folder, "openapi.yaml"), "utf8")).toBe("info:\n  version: 1.2.3 # one line\n");
});
