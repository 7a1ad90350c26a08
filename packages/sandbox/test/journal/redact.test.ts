import { operationTable, personalProperties, secretProperties } from "@idaas-face/types";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ofErrors, ofRequests, ofResponses } from "../../src/journal/body-schemas.js";
import { redact } from "../../src/journal/redact.js";
import { faceDocument } from "../../src/operations/face-document.js";

const uuid = "7f2c1d60-3b1e-4c55-9a0e-0d6c8b9f4a01";

const { authenticateAdminApiUsingPOST, createFaceUsingPOST, getFacesUsingGET, updateFaceUsingPUT } =
  operationTable;

const inRequest = ({ operationId }: { operationId: string }, body: unknown) =>
  redact(body, ofRequests[operationId]);
const inResponse = ({ operationId }: { operationId: string }, body: unknown) =>
  redact(body, ofResponses[operationId]);

it.each([...secretProperties, ...personalProperties])("%s is hidden, whatever its type", (name) => {
  const properties = { [name]: { type: ["string", "object"] } };
  const schema = { type: "array", items: { type: "object", properties } };
  expect(redact([{ [name]: "secret" }, { [name]: { inside: "secret" } }], schema)).toEqual([
    { [name]: "[redacted]" },
    { [name]: "[redacted]" },
  ]);
});

describe("in a request", () => {
  it.each([
    [authenticateAdminApiUsingPOST, { applicationId: uuid, enableWebSession: false }],
    [createFaceUsingPOST, { applicantId: uuid, workflowRunId: uuid.toUpperCase(), returnQRCode: true }],
    [updateFaceUsingPUT, { id: uuid, status: "DISABLED", expiry: "2027-11-30T23:59:59.000+0000" }],
    [updateFaceUsingPUT, { id: null, unknown: null }],
  ])("the values that fit are shown: %#", (operation, body) => {
    expect(inRequest(operation, body)).toEqual(body);
  });

  it.each([
    ["a secret instead of an ID", authenticateAdminApiUsingPOST, { applicationId: "TOPSECRET" }],
    ["a secret instead of an ID", createFaceUsingPOST, { applicantId: "TOPSECRET" }],
    ["a secret behind an ID", updateFaceUsingPUT, { id: `${uuid},TOPSECRET` }],
    ["a value outside of the enum", updateFaceUsingPUT, { status: "TOPSECRET" }],
    ["a text instead of a date-time", updateFaceUsingPUT, { expiry: "TOPSECRET" }],
    ["a text instead of a boolean", createFaceUsingPOST, { returnQRCode: "TOPSECRET" }],
    ["a number instead of a boolean", createFaceUsingPOST, { returnQRCode: 4111111111111111 }],
    ["a number instead of a text", createFaceUsingPOST, { applicantId: 4111111111111111 }],
    ["an object instead of a text", createFaceUsingPOST, { applicantId: { id: uuid } }],
    ["a list instead of a text", createFaceUsingPOST, { applicantId: [uuid] }],
    ["a property of a response", authenticateAdminApiUsingPOST, { errorCode: "TOPSECRET" }],
    ["a property of another request", updateFaceUsingPUT, { applicantId: uuid }],
    ["a misspelt property", authenticateAdminApiUsingPOST, { SharedSecret: "TOPSECRET" }],
    ["a property that every object has", createFaceUsingPOST, { constructor: "TOPSECRET" }],
  ])("%s is hidden", (_, operation, body) => {
    const [name] = Object.keys(body);
    expect(inRequest(operation, body)).toEqual({ [name as string]: "[redacted]" });
  });

  it.each(["TOPSECRET", 4111111111111111, true, ["TOPSECRET"], [{ applicationId: uuid }]])(
    "%j instead of an object is hidden",
    (body) => {
      expect(inRequest(authenticateAdminApiUsingPOST, body)).toBe("[redacted]");
    },
  );

  it("nothing is shown where the document has no body", () => {
    expect(inRequest(getFacesUsingGET, { id: uuid })).toBe("[redacted]");
  });

  it("a name that may be a secret is hidden", () => {
    expect(inRequest(createFaceUsingPOST, { "a-secret@in.the.name": 1 })).toEqual({ "…": "[redacted]" });
  });

  it("a text or a number that is not an ID is hidden, whatever property holds it", () => {
    const names = fc.constantFrom(...declaredNames(faceDocument), "SharedSecret", "token");
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom<unknown>("TOPSECRET", `${uuid}TOPSECRET`, 4111111111111111),
        fc.array(tie("value"), { maxLength: 2 }),
        fc.dictionary(names, tie("value"), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(operationTable)), value, (operation, body) => {
        expect(JSON.stringify(inRequest(operation, body))).not.toMatch(/TOPSECRET|4111111111111111/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("in a response", () => {
  const face = {
    id: uuid,
    status: "ACTIVE",
    applicantId: null,
    created: "2026-11-02T12:00:00.000Z",
    mobile: true,
    platform: "iOS",
    serialNumber: "40718-25936",
  };

  it("the values that fit are shown", () => {
    expect(inResponse(getFacesUsingGET, [face])).toEqual([face]);
    expect(inResponse(operationTable.getUserFaceSettingsUsingGET, { lifetime: 180 })).toEqual({
      lifetime: 180,
    });
    expect(redact({ errorCode: "user_not_found" }, ofErrors)).toEqual({ errorCode: "user_not_found" });
  });

  it("a text of a request that is not an ID is hidden", () => {
    expect(inResponse(getFacesUsingGET, [{ ...face, applicantId: "TOPSECRET" }])).toEqual([
      { ...face, applicantId: "[redacted]" },
    ]);
  });

  it.each(["ada@example.com", "<ada@example.com>", "a@b", "x".repeat(101)])(
    "an e-mail address or a long text is hidden: %s",
    (platform) => {
      expect(inResponse(getFacesUsingGET, [{ ...face, platform }])).toEqual([
        { ...face, platform: "[redacted]" },
      ]);
      expect(inResponse(getFacesUsingGET, [platform])).toEqual(["[redacted]"]);
    },
  );

  it("a long list is cut off", () => {
    expect(inResponse(getFacesUsingGET, Array(1000).fill(face))).toHaveLength(20);
  });
});

it("cuts off an object with many properties", () => {
  const names = Array.from({ length: 1000 }, (_, i) => [`n${i}`, 1]);
  expect(Object.keys(inRequest(createFaceUsingPOST, Object.fromEntries(names)) as object)).toHaveLength(20);
});

/** Lists the names of all properties that schemas in a part of the document declare. */
function declaredNames(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { properties = {} } = node as { properties?: object };
  return [...Object.keys(properties), ...Object.values(node).flatMap(declaredNames)];
}
