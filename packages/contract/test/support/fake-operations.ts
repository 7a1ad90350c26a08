import { findOperation } from "../../src/document/find-operation.js";
import { type Body, type FakeResponse, type FakeState, fakeData } from "./fake-state.js";

/** A request to a fake. */
export interface FakeRequest {
  operationId: string | undefined;
  /** The last ID in the path that is a value. */
  path: string[];
  token: string | undefined;
  body: Body;
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const json = (status: number, body: unknown): FakeResponse => ({
  status,
  headers: { "content-type": "application/json;charset=utf-8" },
  body,
});
const refuse = (status: number, errorCode: string) => json(status, { errorCode, errorMessage: "Refused." });
const empty = (): FakeResponse => ({ status: 200, headers: {}, body: undefined });

export function readRequest(
  method: string,
  url: string,
  token: string | undefined,
  text: string,
): FakeRequest {
  const { pathname } = new URL(url, "http://fake.invalid");
  const operationId = findOperation(method, pathname)?.operationId;
  return {
    operationId,
    path: pathname.split("/"),
    token,
    body: text === "" ? {} : (JSON.parse(text) as Body),
  };
}

/** Responds as a correct implementation does. */
export function carryOut(request: FakeRequest, state: FakeState): FakeResponse {
  const { operationId, token, path, body } = request;
  if (operationId === undefined) return refuse(404, "no_such_path");
  if (operationId === "authenticateAdminApiUsingPOST") return authenticate(body);
  if (token !== fakeData.token && token !== fakeData.viewerToken) return refuse(401, "invalid_session_token");
  if (operationId === "userByUseridUsingPOST") return findUser(body);
  const reads = operationId.startsWith("get");
  if (token === fakeData.viewerToken && !reads) return refuse(403, "permission_missing");
  const id = path.find((_, index) => ["users", "face"].includes(path[index - 1] ?? "")) ?? "";
  if (!uuid.test(id)) return refuse(400, "invalid_id");
  const face = state.faces.find((one) => one.id === (path.includes("users") ? body.id : id));
  if (path.includes("users") && id !== fakeData.user.id) return refuse(404, "user_not_found");
  if (operationId === "getFacesUsingGET") return json(200, state.faces);
  if (operationId === "getUserFaceSettingsUsingGET") return json(200, { lifetime: 180 });
  if (operationId.startsWith("createFace")) return create(operationId, body, state);
  if (operationId === "updateFaceUsingPUT" && "status" in body && body.status !== "DISABLED")
    return refuse(400, "unknown_status");
  if (operationId === "updateFaceUsingPUT" && typeof (body.expiry ?? "") !== "string")
    return refuse(400, "invalid_body");
  if (!face) return refuse(404, "face_not_found");
  if (operationId === "updateFaceUsingPUT") Object.assign(face, body);
  if (operationId === "deleteFaceUsingDELETE") state.faces = state.faces.filter((one) => one !== face);
  if (operationId === "sendFaceActivationEmailUsingPUT") state.emails += 1;
  return empty();
}

function authenticate({ applicationId, sharedSecret }: Body): FakeResponse {
  if (applicationId === undefined) return refuse(400, "application_id_missing");
  const dates = {
    creationTime: "2026-11-02T09:12:00.000+0000",
    expirationTime: "2026-11-02T09:27:00.000+0000",
  };
  for (const [one, authToken] of [
    [fakeData.application, fakeData.token],
    [fakeData.viewer, fakeData.viewerToken],
  ] as const) {
    if (one.applicationId !== applicationId) continue;
    return one.sharedSecret === sharedSecret
      ? json(200, { authToken, ...dates })
      : refuse(401, "access_denied");
  }
  return refuse(404, "api_application_not_found");
}

function findUser({ userId }: Body): FakeResponse {
  if (userId === undefined) return refuse(400, "invalid_body");
  if (userId !== fakeData.user.userId) return refuse(404, "user_not_found");
  return json(200, {
    ...fakeData.user,
    firstName: null,
    state: "ACTIVE",
    locked: false,
    groups: [],
    type: "MGMT_UI",
  });
}

function create(operationId: string, body: Body, state: FakeState): FakeResponse {
  if (![undefined, true, false].includes(body.returnQRCode as undefined)) return refuse(400, "invalid_body");
  if (state.faces.length >= state.maxFaces) return refuse(409, "face_limit_reached");
  const face = state.create(body);
  if (operationId === "createFaceUsingPOST") return json(200, { ...face, lastUsed: null, platform: null });
  const { activationUrl, qrCode } = fakeData;
  const shown =
    body.returnQRCode === true ? { activationUrl, activationQRCode: qrCode } : { activationUrl: null };
  return json(200, { ...face, ...shown });
}
