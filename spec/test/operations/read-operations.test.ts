import { describe, expect, it } from "vitest";
import { type OpenApiDocument, type OperationObject, readOperations } from "../../operations/index.js";

const operation: OperationObject = {
  operationId: "getFaceUsingGET",
  "x-client-method": "get",
  "x-retry": "safe",
  responses: {},
};

/** Reads one operation, in a document that asks for a token. */
function read(part: Partial<OperationObject>, rest: Partial<OpenApiDocument> = {}) {
  const document = {
    security: [{ Token: [] }],
    paths: { "/face": { get: { ...operation, ...part } } },
    ...rest,
  };
  return readOperations(document)[0];
}

describe("readOperations", () => {
  it("names an operation by its id, its client method, its HTTP method and its retry class", () => {
    expect(read({})).toMatchObject({
      operationId: "getFaceUsingGET",
      clientMethod: "get",
      method: "GET",
      path: "/face",
      retry: "safe",
    });
  });

  it("lists every method of every path, paths in the order of the file", () => {
    const named = (operationId: string) => ({ ...operation, operationId });
    const paths = {
      "/b": { post: named("b1"), get: named("b2"), parameters: [] },
      "/a": { put: named("a") },
    };
    expect(readOperations({ paths }).map(({ operationId }) => operationId)).toEqual(["b2", "b1", "a"]);
  });

  it("takes the path parameters from the path, in its order", () => {
    const paths = { "/users/{userid}/faces/{faceid}": { get: operation } };
    expect(readOperations({ paths })[0]?.pathParameters).toEqual(["userid", "faceid"]);
  });

  it("knows an operation with a token by the security of the document", () => {
    expect(read({})?.authenticated).toBe(true);
  });

  it("lets an operation do without a token", () => {
    expect(read({ security: [] })?.authenticated).toBe(false);
  });

  it("has null for an operation that needs no permission", () => {
    expect(read({})?.permission).toBeNull();
    expect(read({ "x-permission": "FACE:VIEW" })?.permission).toBe("FACE:VIEW");
  });

  it("lists what of the body the retry class depends on", () => {
    expect(read({})?.retryNeeds).toEqual([]);
    expect(read({ "x-retry-needs": ["id"] })?.retryNeeds).toEqual(["id"]);
  });

  it("lists the statuses as numbers, from low to high", () => {
    expect(read({ responses: { "409": {}, "200": {}, "404": {} } })?.statuses).toEqual([200, 404, 409]);
  });

  it("sees whether the request has a body", () => {
    expect(read({})?.hasRequestBody).toBe(false);
    expect(read({ requestBody: { content: {} } })?.hasRequestBody).toBe(true);
  });

  it("sees what the body of a success is, also through references, whatever the errors have", () => {
    const content = { "application/json": { schema: { $ref: "#/components/schemas/Things" } } };
    expect(read({ responses: { "200": {}, "400": { content } } })?.responseBody).toBeNull();
    const components = { responses: { Found: { content } }, schemas: { Things: { type: "array" } } };
    const responses = { "200": { $ref: "#/components/responses/Found" } };
    expect(read({ responses }, { components })?.responseBody).toBe("array");
  });

  it("refuses a success that may be anything", () => {
    const content = { "application/json": { schema: { type: ["object", "null"] } } };
    expect(() => read({ responses: { "200": { content } } })).toThrow("write its type into its schema");
  });

  it("hands over the operation as the document has it", () => {
    expect(read({ summary: "Get a face" })?.source.summary).toBe("Get a face");
  });
});
