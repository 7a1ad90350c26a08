import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type FaceAuthenticator, operationTable } from "@idaas-face/types";
import { operationOf } from "./operation-of.js";
import type { Server } from "./world.js";

/** The misbehaviour of a server. */
export interface Misbehaviour {
  /** The faces that are there before. */
  faces?: FaceAuthenticator[];
  /** The face of a create whose response is lost. Only the first create is lost. */
  lost?: FaceAuthenticator;
  /** Called instead of a response to anything but the request for a token. */
  insteadOfAnswer?: (response: ServerResponse) => void;
}

/** A server that knows one user, whose faces it remembers. */
export async function startTroubledServer({
  faces = [],
  lost,
  insteadOfAnswer,
}: Misbehaviour): Promise<Server> {
  const known = [...faces];
  let toLose = lost;
  const server = createServer((request, response) => {
    request.resume();
    const operation = operationOf(request.method, request.url);
    if (operation === operationTable.authenticateAdminApiUsingPOST)
      respond(response, { authToken: "a-token" });
    else if (insteadOfAnswer) insteadOfAnswer(response);
    else if (operation?.retry === "reconcile" && toLose) {
      known.push(toLose);
      toLose = undefined;
      response.destroy();
    } else if (operation === operationTable.getFacesUsingGET) respond(response, known);
    else respond(response, operation?.responseBody ? { id: randomUUID() } : undefined);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

function respond(response: ServerResponse, body?: object): void {
  response.writeHead(200, { "content-type": "application/json" }).end(body && JSON.stringify(body));
}
