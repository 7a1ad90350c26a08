import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { oddDate, oddStatus, startOddServer } from "../../generators/odd-server.js";

const face = { id: "a", status: "ACTIVE", created: "2026-11-02T09:14:07Z", expiry: "2027-11-02T09:14:07Z" };
const sandbox = createServer((request, response) => {
  const { authorization } = request.headers;
  response.end(JSON.stringify([{ ...face, path: request.url, authorization }]));
});
let odd: Awaited<ReturnType<typeof startOddServer>>;

beforeAll(async () => {
  await new Promise<void>((resolve) => sandbox.listen(0, "127.0.0.1", resolve));
  odd = await startOddServer(`http://127.0.0.1:${(sandbox.address() as AddressInfo).port}`);
});
afterAll(() => {
  odd.close();
  sandbox.close();
  sandbox.closeAllConnections();
});

it.each([
  ["status", { status: oddStatus }],
  ["date", { created: oddDate }],
])("below /%s one property of each face changes, and the request goes on as it is", async (kind, change) => {
  const response = await fetch(`${odd.url}/${kind}/faces?a=b`, { headers: { authorization: "token" } });
  expect(await response.json()).toEqual([{ ...face, ...change, path: "/faces?a=b", authorization: "token" }]);
});
