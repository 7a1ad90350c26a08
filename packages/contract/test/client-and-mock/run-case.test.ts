import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { readDocument } from "@idaas-face/spec/document";
import { afterEach, describe, expect, test } from "vitest";
import { startMock } from "../../src/mock/mock-server.js";
import { type ContractCase, contractCases } from "./cases.js";
import { runCase } from "./run-case.js";

const cases = contractCases(readDocument());
const caseNamed = (name: string) => cases.find((one) => one.name === name) as ContractCase;
const success = caseNamed("getFacesUsingGET 200 severalFaces");
const notFound = caseNamed("getFacesUsingGET 404 userNotFound");

let server: Server;
let received: IncomingHttpHeaders;
/** Starts an implementation that gives the same response to every request. */
async function implementation(status: number, body?: unknown): Promise<string> {
  server = createServer((request, response) => {
    received = request.headers;
    response.writeHead(status, { "content-type": "application/json" });
    response.end(body === undefined ? "" : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
afterEach(() => {
  server?.close();
});

describe("an implementation that responds as the document says passes", () => {
  test.each([success, notFound])("$name", async (one) => {
    await runCase(one, { baseUrl: await implementation(one.status, one.expected) });
  });
});

describe("a wrong implementation fails, with the name of the case and what is wrong", () => {
  test("another status", async () => {
    await expect(runCase(notFound, { baseUrl: await implementation(200, []) })).rejects.toThrow(
      "getFacesUsingGET 404 userNotFound: the response has the status 200, where the document has 404.",
    );
  });

  test("no body where the document has one", async () => {
    await expect(runCase(success, { baseUrl: await implementation(200) })).rejects.toThrow(
      /^getFacesUsingGET 200 severalFaces: the client threw "ResponseError: .*empty body/,
    );
  });

  test("an error without the example's body", async () => {
    await expect(runCase(notFound, { baseUrl: await implementation(404) })).rejects.toThrow(
      /^getFacesUsingGET 404 userNotFound: .*errorCode: undefined.* where .*errorCode: 'user_not_found'/s,
    );
  });

  test("none at all", async () => {
    const baseUrl = await implementation(200, []);
    server.close();

    await expect(runCase(success, { baseUrl })).rejects.toThrow(
      `getFacesUsingGET 200 severalFaces: no response came from ${baseUrl}.`,
    );
  });
});

test("the request carries the token that it is given, and asks for status and example", async () => {
  const baseUrl = await implementation(success.status, success.expected);

  await runCase(success, { baseUrl, token: "given-token" });

  expect(received).toMatchObject({
    authorization: expect.stringContaining("given-token"),
    prefer: "code=200, example=severalFaces",
  });
});

test("a request that Prism refuses is not taken for the documented 400 that the refusal looks like", async () => {
  const badRequest = cases.find(
    ({ operation, status }) => operation.operationId === "createFaceUsingPOST" && status === 400,
  ) as ContractCase;
  const broken = { ...badRequest, request: { ...badRequest.request, body: { applicantId: 5 } } };
  const mock = await startMock();

  await expect(runCase(broken, { baseUrl: mock.url }).finally(() => mock.close())).rejects.toThrow(
    /^createFaceUsingPOST 400 \w+: Prism refused the request: .*applicantId must be string/,
  );
});
