import { readDocument } from "@idaas-face/spec/document";
import type { OpenApiDocument } from "@idaas-face/spec/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/mock-server.js";
import { contractCases } from "./cases.js";
import { runCase } from "./run-case.js";

const operationId = "getFaceInventedByThisTestUsingGET";
const inventedPath = "/api/web/v1/users/{userid}/face/invented-by-this-test";

/** The document with one more operation, as a maintainer would add it; nothing but the document knows of it. */
function withInvented(document: OpenApiDocument): OpenApiDocument {
  const path = "/api/web/v1/users/{userid}/faces";
  const list = document.paths[path];
  if (!list?.get)
    throw new Error("The document has no list operation any more: model the new one on another.");
  const examples = {
    enrolledTwice: { value: [{ status: "EXPIRED" }, { status: "ACTIVE" }] },
    neverEnrolled: { value: [] },
  };
  const get = {
    ...list.get,
    operationId,
    "x-client-method": "getInvented",
    responses: {
      ...list.get.responses,
      200: {
        description: "Successful.",
        content: {
          "application/json": {
            schema: { type: "array", items: { $ref: "#/components/schemas/FaceAuthenticator" } },
            examples,
          },
        },
      },
    },
  };
  return {
    ...document,
    paths: { ...document.paths, [inventedPath]: { ...list, get } },
  };
}

const document = withInvented(readDocument());
const cases = contractCases(document).filter((one) => one.operation.operationId === operationId);

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ document });
});
afterAll(() => mock.close());

test("an operation that is added to the document has a case for each status and each example", () => {
  expect(cases.filter(({ status }) => status === 200).map(({ example }) => example)).toEqual([
    "enrolledTwice",
    "neverEnrolled",
  ]);
  const documented = Object.keys(document.paths[inventedPath]?.get?.responses ?? {});
  expect(new Set(cases.map(({ status }) => String(status)))).toEqual(new Set(documented));
});

describe("and a mock of that document responds as each says, before anything is generated", () => {
  test.each(cases)("$name", async ({ operation, request, status, example, expected }) => {
    const path = operation.path.replace("{userid}", request.path.userid ?? "");
    const prefer = example === undefined ? `code=${status}` : `code=${status}, example=${example}`;
    const response = await fetch(mock.url + path, { headers: { prefer, authorization: "token" } });
    expect([response.status, await response.json()]).toEqual([status, expected]);
  });
});

test("the client fails each of them until the types are generated", async () => {
  const results = await Promise.allSettled(cases.map((one) => runCase(one, { baseUrl: mock.url })));
  expect(results.map(({ status }) => status)).toEqual(cases.map(() => "rejected"));
});
