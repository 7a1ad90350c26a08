import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { registryEnvironment } from "../../release-rehearsal/environment.js";
import { unresolvable } from "../../release-rehearsal/resolvable.js";
import { packed } from "./packed.js";

/** A registry that has version 1.2.3 of a package named `known`. */
const known: RequestListener = (request, response) => {
  if (request.url !== "/known") return void response.writeHead(404).end("{}");
  const manifest = {
    name: "known",
    version: "1.2.3",
    dist: { tarball: "http://registry.example/known.tgz" },
  };
  const entry = { name: "known", "dist-tags": { latest: "1.2.3" }, versions: { "1.2.3": manifest } };
  response.setHeader("content-type", "application/json").end(JSON.stringify(entry));
};

async function problemsOf(
  dependencies: Record<string, string>,
  registry: RequestListener,
): Promise<string[]> {
  const server = createServer(registry).listen(0, "127.0.0.1");
  await once(server, "listening");
  const folder = await mkdtemp(join(tmpdir(), "resolvable-"));
  onTestFinished(async () => {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = await registryEnvironment(url, folder);
  const { signal } = new AbortController();
  return unresolvable(packed({ manifest: { dependencies } }), { cwd: folder, env, signal });
}

test("a dependency of which the registry has no version is refused", async () => {
  const dependencies = { known: "^1.2.0", unknown: "1.0.0" };
  expect(await problemsOf(dependencies, known)).toEqual([
    "@idaas-face/thing asks for unknown@1.0.0 in `dependencies`, which the registry does not have: publish it, or ask for a version that is there.",
  ]);
});

test("a dependency of which the registry has only other versions is refused", async () => {
  expect(await problemsOf({ known: "^2.0.0" }, known)).toEqual([
    "@idaas-face/thing asks for known@^2.0.0 in `dependencies`, which the registry does not have: publish it, or ask for a version that is there.",
  ]);
});

test("a registry that refuses to tell is an error of its own", async () => {
  const problems = problemsOf({ known: "^1.2.0" }, (_, response) => response.writeHead(403).end("{}"));
  await expect(problems).rejects.toThrow(/`npm view known@\^1\.2\.0 version` failed: its output is above\.$/);
});
