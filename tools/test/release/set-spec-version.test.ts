import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { setSpecVersion } from "../../release/set-spec-version.js";

test("the version of the package is written into the OpenAPI file and the workflows", async () => {
  const folder = await mkdtemp(join(tmpdir(), "spec-version-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "package.json"), JSON.stringify({ version: "1.2.3" }));
  await mkdir(join(folder, "workflows"));
  const files = ["openapi.yaml", "workflows/one.arazzo.yaml", "workflows/redocly.yaml"].map((name) =>
    join(folder, name),
  );
  for (const file of files) await writeFile(file, "info:\n  version: 0.0.0 # one line\n");

  expect(await setSpecVersion(pathToFileURL(`${folder}/`))).toBe("1.2.3");
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  const [written, left] = ["info:\n  version: 1.2.3 # one line\n", "info:\n  version: 0.0.0 # one line\n"];
  expect(texts).toEqual([written, written, left]);
});
