import { operationTable } from "@idaas-face/types";
import type { SandboxParts } from "../../../src/core.js";
import { type FaceRequest, someFace } from "../arbitraries/face-requests.js";
import { pickOf, showPathValue } from "../arbitraries/path-values.js";
import type { ReceivedResponse } from "./documented-responses.js";

/** A request as it goes on the wire. */
export interface WireRequest {
  method: string;
  target: string;
  headers: Record<string, string>;
  body: Uint8Array | undefined;
}

/** Sends a request, and reads the response to its end. */
export type Send = (request: WireRequest) => Promise<ReceivedResponse>;

/** The facts of a sandbox that requests need: tokens, and the IDs of its users and faces. */
export interface FaceWorld {
  /** The values of the header: tokens, and long-lived credentials. */
  tokens: Record<"admin" | "viewer" | "longLived", string>;
  users: string[];
  /** Faces that exist or existed, the demo's first. */
  faces: string[];
}

/** @param slow whether the users include slow ones */
export async function faceWorld(
  { applications, control }: SandboxParts,
  send: Send,
  slow: boolean,
): Promise<FaceWorld> {
  const { method, path } = operationTable.authenticateAdminApiUsingPOST;
  const tokenOf = async (name: "admin" | "viewer") => {
    const body = new TextEncoder().encode(JSON.stringify(applications[name]));
    const response = await send({
      method,
      target: path,
      headers: { "content-type": "application/json" },
      body,
    });
    return JSON.parse(response.text).authToken as string;
  };
  const users = (await control.users()).filter(({ delayMs }) => slow || delayMs === 0);
  const { applicationId, sharedSecret } = applications.longLived;
  return {
    tokens: {
      admin: await tokenOf("admin"),
      viewer: await tokenOf("viewer"),
      longLived: `${applicationId},${sharedSecret}`,
    },
    users: users.map(({ id }) => id),
    faces: users.flatMap(({ faces }) => faces.map(({ id }) => id)),
  };
}

/** Puts the IDs and tokens of the world into a request. */
export function onTheWire(request: FaceRequest, { tokens, users, faces }: FaceWorld): WireRequest {
  const { sender, method, template, contentType, body, pathValue } = request;
  const authorization = "header" in sender ? sender.header : sender.prefix + tokens[sender.application];
  const target = template.replace(/\{(userid|faceid)\}/i, (_, name: string) =>
    showPathValue(pathValue, name.toLowerCase() === "userid" ? users : faces),
  );
  return {
    method,
    target,
    headers: {
      ...(authorization !== undefined && { authorization }),
      ...(contentType !== undefined && { "content-type": contentType }),
    },
    body: body && withFace(body, faces[pickOf(pathValue) % faces.length] ?? ""),
  };
}

/** Replaces {@link someFace} in a body by the ID of a face. */
function withFace(body: Uint8Array, id: string): Uint8Array {
  const text = Buffer.from(body).toString("latin1");
  return text.includes(someFace) ? Buffer.from(text.replace(someFace, id), "latin1") : body;
}
