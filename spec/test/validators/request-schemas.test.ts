import { expect, it } from "vitest";
import type { OpenApiDocument, OperationObject, Parameter } from "../../operations/index.js";
import { bodySchemas, parameterSchemas } from "../../validators/request-schemas.js";

const schema = { type: "string" };
const json = { content: { "application/json": { schema } } };

function documentWith(operation: Partial<OperationObject>, shared: Parameter[] = []): OpenApiDocument {
  const put = { operationId: "putFace", responses: {}, ...operation } as OperationObject;
  return {
    paths: { "/face": { parameters: shared, put } },
    components: { requestBodies: { Face: json } },
  };
}

it("an operation that takes JSON has the schema of it, found through a reference as well", () => {
  expect(bodySchemas(documentWith({ requestBody: json }))).toEqual({ putFace: schema });
  const requestBody = { $ref: "#/components/requestBodies/Face" };
  expect(bodySchemas(documentWith({ requestBody }))).toEqual({ putFace: schema });
});

it("an operation that takes nothing, or no JSON, has no schema of a body", () => {
  expect(bodySchemas(documentWith({}))).toEqual({});
  const requestBody = { content: { "text/plain": { schema } } };
  expect(bodySchemas(documentWith({ requestBody }))).toEqual({});
});

it("parameters become properties of an object: those of the path and of the operation, the required ones named", () => {
  const shared = [{ name: "faceid", in: "path", required: true, schema }];
  const parameters = [{ name: "limit", in: "query", schema: { type: "integer" } }];
  expect(parameterSchemas(documentWith({ parameters }, shared))).toEqual({
    putFace: {
      type: "object",
      properties: { faceid: schema, limit: { type: "integer" } },
      required: ["faceid"],
    },
  });
});

it("an operation without parameters has no schema of them", () => {
  expect(parameterSchemas(documentWith({}))).toEqual({});
});

it("a parameter that nobody would check ends the build", () => {
  const parameters = [{ name: "X-Trace", in: "header", schema }];
  expect(() => parameterSchemas(documentWith({ parameters }))).toThrow(
    "putFace has a parameter in the header, X-Trace: nobody checks those.",
  );
});
