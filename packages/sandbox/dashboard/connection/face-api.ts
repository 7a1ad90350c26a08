import {
  type FaceCreateParms,
  type FaceStatus,
  type OperationId,
  operationTable,
  type ResponseOf,
} from "@idaas-face/types";
import { demoApplications } from "../../src/seed/demo.js";
import { bodyOf, RefusedError } from "./refused.js";

let token: Promise<string> | undefined;

async function send<Id extends OperationId>(
  operationId: Id,
  ids: Record<string, string>,
  body: unknown,
  authorization?: string,
) {
  const { method, path } = operationTable[operationId];
  const response = await fetch(
    path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(ids[name] ?? "")),
    {
      method,
      headers: {
        ...(authorization !== undefined && { authorization }),
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    },
  );
  return bodyOf<ResponseOf<Id>>(response);
}

async function authenticate(): Promise<string> {
  const { id: applicationId, sharedSecret } = demoApplications.admin;
  const { authToken } = await send("authenticateAdminApiUsingPOST", {}, { applicationId, sharedSecret });
  return `${authToken}`;
}

/** Calls the FaceApi. A token that is not taken any more is replaced once. */
async function call<Id extends OperationId>(
  operationId: Id,
  ids: Record<string, string>,
  body?: unknown,
): Promise<ResponseOf<Id>> {
  const isFirst = token === undefined;
  token ??= authenticate().catch((error) => {
    token = undefined;
    throw error;
  });
  try {
    return await send(operationId, ids, body, await token);
  } catch (error) {
    if (!(error instanceof RefusedError && error.status === 401)) throw error;
    token = undefined;
    if (isFirst) throw error;
    return call(operationId, ids, body);
  }
}

/** The FaceApi, as the demo application that may do everything calls it: faults meet these calls, and the journal has them. */
export const faceApi = {
  create: (userid: string, params: FaceCreateParms) =>
    call("createFaceAuthenticatorUsingPOST", { userid }, params),
  update: (userid: string, id: string, status: FaceStatus) =>
    call("updateFaceUsingPUT", { userid }, { id, status }),
  delete: (faceid: string) => call("deleteFaceUsingDELETE", { faceid }),
  sendActivationEmail: (faceid: string) => call("sendFaceActivationEmailUsingPUT", { faceid }),
};
