import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { Consumer } from "../../../release-rehearsal/consumer.js";
import { specUses } from "../../../release-rehearsal/uses/spec.js";
import { packed } from "../packed.js";

const name = "@idaas-face/spec";
const exports = {
  "./openapi.yaml": "./dist/openapi.yaml",
  "./openapi.json": "./dist/openapi.json",
  "./openapi-3.0.yaml": "./dist/openapi-3.0.yaml",
  "./openapi-3.0.json": "./dist/openapi-3.0.json",
  "./workflows/*": "./dist/workflows/*",
};
const files: Record<string, string> = {
  "dist/openapi.yaml": "openapi: 3.1.0\ninfo: { version: 1.2.0 }\n",
  "dist/openapi.json": `{ "openapi": "3.1.0", "info": { "version": "1.2.0" } }`,
  "dist/openapi-3.0.yaml": "openapi: 3.0.3\ninfo: { version: 1.2.0 }\n",
  "dist/openapi-3.0.json": `{ "openapi": "3.0.3", "info": { "version": "1.2.0" } }`,
  "dist/workflows/one.arazzo.yaml":
    "arazzo: 1.0.1\ninfo: { version: 1.2.0 }\nsourceDescriptions: [{ url: ../openapi.yaml }]\n",
};

/** Uses the package in a project that has installed it with these files. */
async function use(changes: Record<string, string | undefined> = {}): Promise<void> {
  const cwd = await mkdtemp(join(tmpdir(), "spec-uses-"));
  onTestFinished(() => rm(cwd, { recursive: true }));
  const options = { cwd, env: process.env, signal: new AbortController().signal };
  const consumer = await Consumer.make(options);
  const manifest = { name, version: "1.2.0", exports };
  const all = { "package.json": JSON.stringify(manifest), ...files, ...changes };
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  for (const [path, text] of given) {
    const file = consumer.path("node_modules", name, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const list = given.map(([path, text]) => ({ path, size: text.length }));
  for (const { run } of specUses) await run(consumer, packed({ manifest, files: list }));
}

describe("the published spec", () => {
  test("is read by the names of its documents", async () => {
    await expect(use()).resolves.toBeUndefined();
  });

  test.each([
    {
      fault: "a document that is not there",
      changes: { "dist/openapi-3.0.json": undefined },
      problem: '`require.resolve("@idaas-face/spec/openapi-3.0.json")` fails',
    },
    {
      fault: "the other OpenAPI version",
      changes: { "dist/openapi-3.0.yaml": files["dist/openapi.yaml"] },
      problem: "openapi-3.0.yaml fails in an empty project:\n`openapi` is 3.1.0: it must begin with 3.0.",
    },
    {
      fault: "the version of another release",
      changes: { "dist/openapi.yaml": "openapi: 3.1.0\ninfo: { version: 0.0.0 }\n" },
      problem: "`info.version` is 0.0.0, and the package has version 1.2.0.",
    },
    {
      fault: "no workflow",
      changes: { "dist/workflows/one.arazzo.yaml": undefined },
      problem: "The package holds none.",
    },
    {
      fault: "a workflow of a document that is not there",
      changes: {
        "dist/workflows/one.arazzo.yaml":
          "arazzo: 1.0.1\ninfo: { version: 1.2.0 }\nsourceDescriptions: [{ url: ../faces.yaml }]\n",
      },
      problem: "The package has no ../faces.yaml, which it names.",
    },
  ])("is refused with $fault", async ({ changes, problem }) => {
    await expect(use(changes)).rejects.toThrow(problem);
  });
});
