import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { operationTable } from "@idaas-face/types";
import { expect, onTestFinished, test } from "vitest";
import { startValidatingProxy } from "./validating-proxy.js";

const path = operationTable.getFacesUsingGET.path.replace("{userid}", "6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41");

/** Starts a proxy in front of a server that always gives the same response. */
async function proxyBefore(status: number, body: unknown): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const proxy = await startValidatingProxy(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  onTestFinished(() => proxy.close());
  return proxy.url + path;
}

test("a response that the document allows comes through, also to a request that the document forbids", async () => {
  const response = await fetch(await proxyBefore(200, [{ id: "one", status: "ACTIVE" }]));
  expect([response.status, await response.json()]).toEqual([200, [{ id: "one", status: "ACTIVE" }]]);
});

test("a response that the document forbids becomes an error that lists the violations", async () => {
  const response = await fetch(await proxyBefore(200, [{ id: 7 }]));
  expect(response.status).toBe(500);
  expect(response.headers.get("content-type")).toContain("application/problem+json");
  expect(await response.json()).toMatchObject({
    validation: [expect.objectContaining({ severity: "Error" })],
  });
});
