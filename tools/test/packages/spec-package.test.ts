import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Installation, installPacked, run } from "./packed-package.js";

const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

describe("@idaas-face/spec, installed from its tarball", () => {
  let installation: Installation;
  let resolve: (path: string) => string;

  beforeAll(async () => {
    installation = await installPacked("spec");
    const require = createRequire(join(installation.folder, "index.js"));
    resolve = (path) => require.resolve(`@idaas-face/spec/${path}`);
  });
  afterAll(() => installation?.remove());

  it.each([
    ["openapi", "3.1"],
    ["openapi-3.0", "3.0"],
  ])("has %s as JSON and as YAML, which are OpenAPI %s and the same", async (name, version) => {
    const json = JSON.parse(await readFile(resolve(`${name}.json`), "utf8"));
    expect(parse(await readFile(resolve(`${name}.yaml`), "utf8"))).toEqual(json);
    expect(json.openapi.startsWith(version)).toBe(true);
  });

  it("can be imported and required as JSON", async () => {
    const name = "@idaas-face/spec/openapi.json";
    const program = `
      import { createRequire } from "node:module";
      import document from "${name}" with { type: "json" };
      console.log(document.info.title === createRequire(import.meta.url)("${name}").info.title);`;
    await writeFile(join(installation.folder, "imports.mjs"), program);
    const { stdout } = await run(process.execPath, ["imports.mjs"], { cwd: installation.folder });
    expect(stdout.trim()).toBe("true");
  });

  it("has workflows that find the document beside them", async () => {
    const workflow = resolve("workflows/retirement.arazzo.yaml");
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const linted = run(process.execPath, [redocly, "lint", workflow], { cwd: installation.folder, env });
    await expect(linted).resolves.toBeDefined();
    const { sourceDescriptions } = parse(await readFile(workflow, "utf8"));
    await expect(readFile(new URL(sourceDescriptions[0].url, `file://${workflow}`))).resolves.toBeDefined();
  });

  it("has the assumptions of the document for programs", async () => {
    const assumptions = JSON.parse(await readFile(resolve("assumptions.json"), "utf8"));
    expect(assumptions[0]).toEqual({
      name: expect.any(String),
      assume: expect.any(String),
      because: expect.any(String),
      settles: expect.any(String),
    });
  });

  it("keeps the parts for maintainers to itself", () => {
    expect(() => resolve("operations")).toThrow(/not defined by "exports"/);
    expect(() => resolve("response-validators")).toThrow(/not defined by "exports"/);
  });
});
