import { readDocument } from "@idaas-face/spec/document";
import { type OpenApiDocument, type OperationObject, readOperations } from "@idaas-face/spec/operations";
import { describe, expect, test } from "vitest";
import { contractCases } from "./cases.js";

const document = readDocument();
const cases = contractCases(document);
const named = (name: string) => cases.find((one) => one.name === name);

test.each(readOperations(document))("$operationId: every documented status has a case", (operation) => {
  const covered = cases.filter((one) => one.operation.operationId === operation.operationId);

  expect([...new Set(covered.map(({ status }) => status))]).toEqual(operation.statuses);
});

test("every case has a name of its own", () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test("a case says what to send and what to expect", () => {
  expect(named("updateFaceUsingPUT 404 userNotFound")).toMatchObject({
    status: 404,
    example: "userNotFound",
    request: { path: { userid: expect.any(String) }, body: { status: "DISABLED" } },
    expected: { errorCode: "user_not_found" },
  });
});

test("a response without a body is expected to be empty", () => {
  expect(named("deleteFaceUsingDELETE 200")).toMatchObject({ example: undefined, expected: undefined });
});

test("a response goes with the request of the same name", () => {
  expect(named("createFaceAuthenticatorUsingPOST 200 webFlow")).toMatchObject({
    request: { body: { workflowRunId: expect.any(String) } },
    expected: { mobile: false },
  });
});

const withOperation = (source: Partial<OperationObject>): OpenApiDocument => ({
  paths: {
    "/things/{id}": {
      put: { operationId: "x", "x-client-method": "x", "x-retry": "never", responses: {}, ...source },
    },
  },
});

test("a path parameter has the example of the operation, and that of the path where it has none", () => {
  const own = withOperation({
    parameters: [{ name: "id", in: "path", example: "own" }],
    responses: { 200: {} },
  });
  const shared = withOperation({ responses: { 200: {} } });
  for (const { paths } of [own, shared]) {
    Object.assign(paths["/things/{id}"] ?? {}, {
      parameters: [{ name: "id", in: "path", example: "shared" }],
    });
  }

  expect(contractCases(own)[0]?.request.path).toEqual({ id: "own" });
  expect(contractCases(shared)[0]?.request.path).toEqual({ id: "shared" });
});

describe("a document that leaves out what a case needs is refused", () => {
  const parameters = [{ name: "id", in: "path", example: "1" }];
  const content = { "application/json": { schema: {} } };

  test.each([
    ["a path parameter", {}, "The path parameter id of x has no example: add one to the document."],
    [
      "a request body",
      { parameters, requestBody: { content } },
      "The request body of x has no named example",
    ],
    [
      "a response",
      { parameters, responses: { 404: { content } } },
      "The 404 response of x has no named example",
    ],
  ])("%s without an example", (_, source, message) => {
    expect(() => contractCases(withOperation(source))).toThrow(message);
  });
});
