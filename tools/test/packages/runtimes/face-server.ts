import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { isDeepStrictEqual } from "node:util";
import { type FaceAuthenticator, type Operation, operationTable } from "@idaas-face/types";
import { close, listen } from "./loopback.js";
import type { Task } from "./task.js";

export interface FaceServer extends Pick<Task, "baseUrl" | "waitingUrl"> {
  /** The operations of the requests that came complete and whose connection was then reset. */
  reset: string[];
  close(): Promise<void>;
}

export interface FaceServerOptions extends Pick<Task, "credentials" | "users"> {
  token: string;
  faces: FaceAuthenticator[];
}

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

const waitingPath = "/waiting";

/** A real server on loopback that authenticates, and lists the faces of each user as the task says. */
export async function startFaceServer(options: FaceServerOptions): Promise<FaceServer> {
  const reset: string[] = [];
  const routes = { ...routesOf(options), ...resetRoutesOf(options, reset) };
  const server = createServer((request, response) => {
    const handle = routes[`${request.method} ${request.url}`];
    if (handle) handle(request, response);
    else respond(response, 500);
  });
  const baseUrl = await listen(server);
  return { baseUrl, reset, waitingUrl: baseUrl + waitingPath, close: () => close(server) };
}

function routesOf({ credentials, users, token, faces }: FaceServerOptions): Record<string, Handler> {
  const { authenticateAdminApiUsingPOST: authenticate, getFacesUsingGET: list } = operationTable;
  const listOf = (user: string) => `${list.method} ${list.path.replace("{userid}", user)}`;
  let tellUnanswered = () => {};
  const unanswered = new Promise<void>((resolve) => {
    tellUnanswered = resolve;
  });
  return {
    [`${authenticate.method} ${authenticate.path}`]: async (request, response) => {
      const known = isDeepStrictEqual(JSON.parse(await text(request)), credentials);
      respond(response, known ? 200 : 401, { authToken: token });
    },
    [listOf(users.listed)]: ({ headers }, response) =>
      respond(response, headers.authorization?.endsWith(token) ? 200 : 401, faces),
    // A careless server tells what it was sent.
    [listOf(users.notFound)]: ({ headers }, response) =>
      respond(response, 404, { errorMessage: JSON.stringify([headers, credentials]) }),
    [listOf(users.unanswered)]: tellUnanswered,
    [`GET ${waitingPath}`]: async (_, response) => {
      await unanswered;
      respond(response, 200);
    },
  };
}

function resetRoutesOf({ users, faces }: FaceServerOptions, reset: string[]): Record<string, Handler> {
  const {
    getFacesUsingGET: list,
    createFaceAuthenticatorUsingPOST: create,
    sendFaceActivationEmailUsingPUT: sendEmail,
  } = operationTable;
  const route = ({ method, path }: Operation, id = "") => `${method} ${path.replace(/\{\w+\}/, id)}`;
  const resetting =
    ({ operationId }: Operation): Handler =>
    async (request) => {
      await text(request);
      reset.push(operationId);
      request.socket.resetAndDestroy();
    };
  return {
    [route(list, users.reset)]: resetting(list),
    [route(create, users.listed)]: resetting(create),
    [route(sendEmail, faces[0]?.id ?? "")]: resetting(sendEmail),
  };
}

function respond(response: ServerResponse, status: number, body?: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(body === undefined ? "" : JSON.stringify(body));
}
