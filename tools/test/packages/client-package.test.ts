import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installedClient } from "./installed-client.js";
import { type Installation, runSource } from "./packed-package.js";

describe("@idaas-face/client, installed from its tarball,", () => {
  let installation: Installation;

  beforeAll(async () => {
    installation = await installedClient();
  });
  afterAll(() => installation?.remove());

  const node = (file: string, source: string) => runSource(installation, file, source);

  it("has guards that know the errors of its other form", async () => {
    const source = `
      import { createRequire } from "node:module";
      import * as imported from "@idaas-face/client";
      const required = createRequire(import.meta.url)("@idaas-face/client");
      const error = new required.NotFoundError("gone");
      console.log(error instanceof imported.NotFoundError, imported.isNotFoundError(error));`;
    expect(await node("guards.mjs", source)).toBe("false true");
  });

  describe("its validators of responses", () => {
    it("are in a file of their own", async () => {
      const dist = join(installation.folder, "node_modules/@idaas-face/client/dist");
      const modules = (await readdir(dist)).filter((file) => /\.c?js$/.test(file));
      const texts = await Promise.all(modules.map((file) => readFile(join(dist, file), "utf8")));
      // The name that Ajv gives the errors that it collects.
      const withValidators = modules.filter((_, index) => texts[index]?.includes("vErrors"));
      const own = expect.stringMatching(/^check-response-.*\.c?js$/);
      expect(withValidators).toEqual([own, own]);
    });

    it("are loaded when the first response is to be checked, and not before", async () => {
      const source = `
        const { FaceClient } = require("@idaas-face/client");
        const loaded = () => Object.keys(require.cache).filter((file) => /check-response/.test(file)).length;
        const fetch = async () => Response.json([1]);
        const list = (validateResponses) =>
          new FaceClient({ baseUrl: "https://acme.example", token: "token", fetch, validateResponses }).list("id");
        (async () => {
          await list("off");
          console.log(loaded());
          await list("throw").catch((error) => console.log(error.name, loaded()));
        })();`;
      expect(await node("validates.cjs", source)).toBe("0\nResponseError 1");
    });
  });
});
