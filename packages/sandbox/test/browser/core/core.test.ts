import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it, onTestFinished } from "vitest";
import { listen } from "../../../src/server/listen.js";
import { newPage } from "../support/pages.js";

async function bundle(entry: string) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** Serves an empty page that may run the script and nothing else. */
async function serve(script: string): Promise<string> {
  const server = createServer(({ url }, response) => {
    const isScript = url === "/script.js";
    response.writeHead(200, {
      "content-type": isScript ? "text/javascript" : "text/html",
      "content-security-policy": "default-src 'none'; script-src 'self'; img-src data:",
    });
    const icon = `<link rel="icon" href="data:,">`;
    response.end(
      isScript ? script : `<!doctype html>${icon}<script type="module" src="/script.js"></script>`,
    );
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return listen(server, 0, "127.0.0.1");
}

it("in a browser, the core takes a face through its life, under a policy that forbids code from text", async () => {
  const url = await serve(await bundle(fileURLToPath(new URL("program.ts", import.meta.url))));
  const page = await newPage(url);
  await page.goto(url);
  await page.waitForFunction(() => document.title !== "");
  expect(JSON.parse(await page.title())).toEqual([
    "ACTIVATING",
    "data:image/png;base64,",
    ["ACTIVE"],
    200,
    [],
    ["ACTIVATING"],
  ]);
});

it("the core of the browser is not bigger than it has to be", async () => {
  const core = await bundle(fileURLToPath(import.meta.resolve("@idaas-face/sandbox/core")));
  expect(gzipSync(core).length).toBeLessThan(55_000);
});
