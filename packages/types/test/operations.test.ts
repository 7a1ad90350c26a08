// As JSON: `readDocument` needs the types of Node, which this package does without.
import document from "@idaas-face/spec/openapi.json" with { type: "json" };
import { expect, it } from "vitest";
import { faceStatuses, operationTable, terminalFaceStatuses, userStates, userTypes } from "../src/index.js";

type Described = {
  operationId: string;
  responses: object;
  "x-permission"?: string;
  "x-retry": string;
  "x-retry-needs"?: string[];
};

const described = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item as Record<string, unknown>)
    .filter(([name]) => name !== "parameters")
    .map(([method, operation]) => ({
      path,
      method: method.toUpperCase(),
      operation: operation as Described,
    })),
);

it.each(described)(
  "$method $path has a row that says what the OpenAPI document says",
  ({ path, method, operation }) => {
    const rows: Record<string, unknown> = operationTable;
    expect(rows[operation.operationId]).toMatchObject({
      operationId: operation.operationId,
      method,
      path,
      permission: operation["x-permission"] ?? null,
      retry: operation["x-retry"],
      retryNeeds: operation["x-retry-needs"] ?? [],
      statuses: Object.keys(operation.responses).map(Number),
    });
  },
);

it("nothing but the operations of the document has a row", () => {
  expect(Object.keys(operationTable).sort()).toEqual(
    described.map(({ operation }) => operation.operationId).sort(),
  );
});

it("the array of face statuses is that of the document", () => {
  expect(faceStatuses).toEqual(document.components.schemas.FaceStatus.enum);
});

it("the array of terminal face statuses is that of the document", () => {
  expect(terminalFaceStatuses).toEqual(document.components.schemas.FaceStatus["x-terminal"]);
});

it("the arrays of the states and types of a user are those of the document, without null", () => {
  const { state, type } = document.components.schemas.User.properties;
  expect([...userStates, null]).toEqual(state.enum);
  expect([...userTypes, null]).toEqual(type.enum);
});
