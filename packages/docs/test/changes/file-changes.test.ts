import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileChanges } from "../../build/changes/file-changes.js";
import { releasesOfFile } from "../../build/changes/releases.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "idaas-face-docs-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes a document with one operation to a file. */
async function fileWith(version: string, operation: object): Promise<string> {
  const file = join(folder, `${version}.json`);
  const info = { title: "Things", version };
  const responses = { "200": { description: "Fine." } };
  const paths = { "/things": { get: { operationId: "getThings", responses, ...operation } } };
  await writeFile(file, JSON.stringify({ openapi: "3.1.0", info, paths }));
  return file;
}

test("the differences between two files are a table, what breaks first", async () => {
  const required = { name: "page", in: "query", required: true, schema: { type: "string" } };
  const base = await fileWith("0.1.0", { summary: "Things" });
  const revision = await fileWith("0.10.0", { summary: "All things", parameters: [required] });
  const [, , first, ...others] = (await fileChanges(base, revision)).split("\n");
  expect(first).toMatch(/^\| \*\*yes\*\* \| .* \| `paths\/\/things\/get\/parameters/);
  expect(others.join("\n")).toContain("| no | changed | `paths//things/get · summary` |");
  expect(await fileChanges(base, base)).toBe("Nothing but the version has changed.");
});

test("releases come the newest first, by number and not by letter", async () => {
  await fileWith("0.9.0", {});
  expect((await releasesOfFile(folder)).map(({ version }) => version)).toEqual(["0.10.0", "0.9.0", "0.1.0"]);
  expect(await releasesOfFile(join(folder, "nowhere"))).toEqual([]);
});
