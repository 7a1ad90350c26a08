import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { requestsPerSecond } from "../../sandbox/load.js";

const server = createServer((request, response) => {
  paths.push(request.url);
  response.statusCode = request.url === "/fails" ? 500 : 200;
  response.end();
});
let paths: (string | undefined)[] = [];

afterEach(async () => {
  paths = [];
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function load(next: () => string) {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return requestsPerSecond(url, () => ({ method: "GET", path: next(), headers: {} }), {
    requests: 20,
    connections: 4,
  });
}

it("sends each request once, and says how many responses a second came", async () => {
  let number = 0;
  expect(await load(() => `/${number++}`)).toBeGreaterThan(0);
  expect(new Set(paths)).toEqual(new Set(Array.from({ length: 20 }, (_, i) => `/${i}`)));
  expect(paths).toHaveLength(20);
});

it("does not count a failure as a response", async () => {
  await expect(load(() => "/fails")).rejects.toThrow("got a 500");
});
