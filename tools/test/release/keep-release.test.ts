import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { keepRelease } from "../../release/keep-release.js";

test("a release keeps the file in one piece", async () => {
  const folder = await mkdtemp(join(tmpdir(), "idaas-face-release-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const openapi = `openapi: 3.1.0\ninfo: { title: Things, version: 1.2.3 }\npaths:\n  /things:\n    $ref: things.yaml\n`;
  await writeFile(join(folder, "openapi.yaml"), openapi);
  await writeFile(join(folder, "things.yaml"), `get: { responses: { "200": { description: Fine. } } }\n`);
  await keepRelease(pathToFileURL(`${folder}/`), "1.2.3");
  const kept = JSON.parse(await readFile(join(folder, "releases/1.2.3.json"), "utf8"));
  expect(kept.paths["/things"].get.responses).toHaveProperty("200");
});
