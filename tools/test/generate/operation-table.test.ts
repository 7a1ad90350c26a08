import { expect, test } from "vitest";
import { operationTable } from "../../generate/operation-table.js";
import { thingDocument } from "./thing-document.js";

test("the operation table lists operations, statuses and secrets of the document as constants", () => {
  expect(operationTable(thingDocument)).toBe(`import type { Operation } from "./operation.js";

/** Every operation of the OpenAPI document, by its operationId. */
export const operationTable = {
  putThing: {
    operationId: "putThing",
    clientMethod: "put",
    method: "PUT",
    path: "/things/{thingid}",
    authenticated: true,
    permission: "THING:EDIT",
    retry: "idempotent",
    retryNeeds: ["code"],
    statuses: [200, 404],
    requestProperties: ["status", "code", "state", "owner"],
    responseBody: null,
  },
} as const satisfies Record<string, Operation>;

/** Every face status that the OpenAPI document knows. */
export const faceStatuses = ["WHOLE", "BROKEN"] as const;

/**
 * The face statuses of a registration that has ended without success and does not go on, as x-terminal in the OpenAPI
 * document lists them. Our own reading of the statuses.
 */
export const terminalFaceStatuses = ["BROKEN"] as const;

/** Every state of a user that the OpenAPI document knows. */
export const userStates = ["HERE", "AWAY"] as const;

/** Every type of a user that the OpenAPI document knows. */
export const userTypes = ["PERSON"] as const;

/** Names of the properties, in requests and responses, that hold a secret. */
export const secretProperties = ["code"] as const;

/** Names of the properties, in requests and responses, that tell who a person is. */
export const personalProperties = ["owner"] as const;
`);
});
