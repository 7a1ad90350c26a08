import { expect, test } from "vitest";
import { operationTable } from "../../generate/operation-table.js";
import { thingDocument } from "./thing-document.js";

test("the operation table lists operations, statuses and secrets of the document as constants", () => {
  expect(operationTable(thingDocument)).toBe(`import type { Operation } from "./operation.js";

/** Every operation of the file, by its operationId. */
export const operations = {
  putThing: {
    operationId: "putThing",
    clientMethod: "put",
    method: "PUT",
    path: "/things/{thingid}",
    pathParameters: ["thingid"],
    authenticated: true,
    permission: "THING:EDIT",
    retry: "idempotent",
    statuses: [200, 404],
    hasRequestBody: true,
    responseBody: null,
  },
} as const satisfies Record<string, Operation>;

/** Every face status that the file knows. */
export const faceStatuses = ["WHOLE", "BROKEN"] as const;

/**
 * The face statuses of a registration that has ended without success and does not go on, as x-terminal in the file
 * lists them. Our own reading: the vendor documents none.
 */
export const terminalFaceStatuses = ["BROKEN"] as const;

/** Names of the members, in requests and answers, that hold a secret. */
export const secretProperties = ["code"] as const;
`);
});
