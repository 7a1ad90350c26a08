import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocument } from "@idaas-face/spec/document";
import { afterEach, expect, test } from "vitest";
import { type Mock, type MockOptions, startMock } from "../../src/mock/mock-server.js";
import { exampleRequests } from "../client-and-mock/example-requests.js";

const running: Mock[] = [];
async function start(options?: MockOptions): Promise<Mock> {
  const mock = await startMock(options);
  running.push(mock);
  return mock;
}
afterEach(async () => {
  for (const mock of running.splice(0)) await mock.close();
});

const document = readDocument();
const [{ operation, request }] = exampleRequests(document) as [ReturnType<typeof exampleRequests>[number]];
const init = {
  method: operation.method,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(request.body),
};

test("responds from the bundled document on a free port of this machine", async () => {
  const { url } = await start();

  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(url + operation.path, init)).status).toBe(200);
});

test("responds from a document in memory instead, and leaves it as it is", async () => {
  const other = structuredClone(document);
  const [path] = Object.keys(other.paths) as [string];
  other.paths = { [`/elsewhere${path}`]: other.paths[path] ?? {} };
  const before = structuredClone(other);

  const { url } = await start({ document: other });

  expect((await fetch(url + operation.path, init)).status).toBe(404);
  expect((await fetch(`${url}/elsewhere${operation.path}`, init)).status).toBe(200);
  expect(other).toEqual(before);
});

test("responds from a file instead", async () => {
  const folder = await mkdtemp(join(tmpdir(), "contract-"));
  const file = join(folder, "openapi.json");
  await writeFile(file, JSON.stringify({ ...document, paths: {} }));

  const { url } = await start({ document: file }).finally(() => rm(folder, { recursive: true }));

  expect((await fetch(url + operation.path, init)).status).toBe(404);
});

test("says what to do when the port is in use", async () => {
  const { url } = await start();
  const port = Number(new URL(url).port);

  await expect(start({ port })).rejects.toThrow(
    `Port ${port} is in use: stop what listens there, or choose another with --port.`,
  );
});

test("says where it cannot listen for another reason", async () => {
  await expect(start({ host: "192.0.2.1" })).rejects.toThrow(
    /^The mock cannot listen on 192\.0\.2\.1, port 0: .*EADDRNOTAVAIL/,
  );
});

test("frees its port when it is closed", async () => {
  const first = await startMock();
  await first.close();

  const second = await start({ port: Number(new URL(first.url).port) });

  expect(second.url).toBe(first.url);
});
