import { expect, it } from "vitest";
import type { OpenApiDocument, OperationObject } from "../../operations/index.js";
import { responseSchemas } from "../../validators/response-schemas.js";

const schema = { type: "object" };
const json = { content: { "application/json": { schema } } };

/** A document with an operation for each list of responses, named by its operationId. */
function documentWith(operations: Record<string, OperationObject["responses"]>): OpenApiDocument {
  const paths = Object.entries(operations).map(([operationId, responses]) => [
    `/${operationId}`,
    { get: { operationId, responses } },
  ]);
  return { paths: Object.fromEntries(paths), components: { responses: { Found: json } } };
}

it("an operation whose 200 is JSON has the schema of that", () => {
  expect(responseSchemas(documentWith({ getFaceUsingGET: { "200": json } }))).toEqual({
    getFaceUsingGET: schema,
  });
});

it("a 200 is also found through a reference", () => {
  const responses = { "200": { $ref: "#/components/responses/Found" } };
  expect(responseSchemas(documentWith({ getFaceUsingGET: responses }))).toEqual({ getFaceUsingGET: schema });
});

it("an operation whose 200 is empty or not there has none", () => {
  const document = documentWith({
    deleteFaceUsingDELETE: { "200": {}, "400": json },
    getNothingUsingGET: { "204": {} },
  });
  expect(responseSchemas(document)).toEqual({});
});
