import { operationTable } from "@idaas-face/types";
import { describe, expect, it } from "vitest";
import { baseUrl, clientAndSandbox, testSandbox } from "../support/sandbox.js";

async function send(method: string, path: string, body?: BodyInit, headers: Record<string, string> = {}) {
  const { sandbox, faces } = await clientAndSandbox();
  const { authToken } = await faces.authenticate();
  const json = { "content-type": "application/json" };
  const response = await sandbox.fetch(baseUrl + path.replace("{userid}", sandbox.users.ada.id), {
    method,
    headers: { authorization: `${authToken}`, ...(body !== undefined && json), ...headers },
    ...(body !== undefined && { body }),
  });
  return { status: response.status, headers: response.headers, ...((await response.json()) as object) };
}

const { method, path } = operationTable.updateFaceUsingPUT;

describe("a body that does not fit is refused with 400, and the response says what is wrong and where", () => {
  it.each([
    ["no JSON", "{", "The body is not JSON"],
    ["a list", "[]", "the body must be an object"],
    ["a property of the wrong type", '{"expiry":7}', "the property expiry must be a string"],
    [
      "a text that is not a date",
      '{"expiry":"soon"}',
      "the property expiry must be a date-time such as 2030-12-31T23:59:59Z",
    ],
    ["an unknown status", '{"status":"PAUSED"}', "the property status must be one of NEW, ACTIVATING"],
    ["an ID of the wrong type", '{"id":7}', "the property id must be a string"],
    ["a key twice", '{"status":"ACTIVE","status":"DISABLED"}', "a key twice"],
    ["more than a mebibyte", JSON.stringify({ x: "x".repeat(1024 * 1024) }), "more than 1048576 bytes"],
  ])("%s", async (_, body, errorMessage) => {
    expect(await send(method, path, body)).toMatchObject({
      status: 400,
      errorMessage: expect.stringContaining(errorMessage),
    });
  });
});

it("where the OpenAPI document has an example about a property, the response has its code", async () => {
  const create = operationTable.createFaceAuthenticatorUsingPOST;
  expect(await send(create.method, create.path, '{"deliverActivationEmail":"yes"}')).toMatchObject({
    errorCode: "invalid_flag",
    parameters: [{ name: "deliverActivationEmail" }],
  });
  expect(await send(method, path, '{"status":"PAUSED"}')).toMatchObject({ errorCode: "unknown_status" });
});

it.each(["ada", "%2e%2e%2f", "%ff", "%", "5a4db0c5-0000-4000-8000-00000000000g", "%00"])(
  "an identifier that is not a UUID is refused: %s",
  async (id) => {
    const list = operationTable.getFacesUsingGET;
    expect(await send("GET", list.path.replace("{userid}", id))).toMatchObject({
      status: 400,
      errorCode: "invalid_id",
      parameters: [{ name: "userid" }],
    });
  },
);

it("refuses an undocumented path with 404, and an undocumented method with 405 and the allowed ones", async () => {
  expect(await send("GET", "/api/web/v9/faces")).toMatchObject({ status: 404, errorCode: "unknown_path" });
  const unknown = await send("DELETE", path);
  expect(unknown).toMatchObject({ status: 405, errorCode: "unknown_method" });
  expect(unknown.headers.get("allow")).toBe("POST, PUT");
});

it("a missing permission is reported before the request is read", async () => {
  const sandbox = await testSandbox();
  const response = await sandbox.fetch(`${baseUrl}${path.replace("{userid}", "no-uuid")}`, {
    method,
    body: "{",
  });
  expect(response.status).toBe(401);
});

it("no body changes the prototype of objects", async () => {
  await send(method, path, '{"constructor":{"prototype":{"polluted":true}},"toString":1}').catch(() => {});
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
