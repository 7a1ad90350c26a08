import { createServer, type Server, type ServerResponse } from "node:http";
import { getRequestListener, type HttpBindings, RequestError } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { badRequest, internalError } from "../api/outside-the-document.js";
import { LongResponse, toResponse } from "../api/response-parts.js";
import { ConnectionClosedError } from "../faults/broken-response.js";
import { hasOneHost } from "./check-host.js";
import { Connections } from "./connections.js";
import type { Limits } from "./limits.js";
import type { Log } from "./log.js";
import { refuse, refuseUnexpected, refuseUnreadable } from "./refuse-unreadable.js";
import { sendPieces } from "./send-pieces.js";
import { Together } from "./together.js";

/**
 * Makes an HTTP server for a handler.
 *
 * @param ownProcess whether the process is the sandbox's own: a faster `Request` and `Response` then replace those of the
 * platform
 */
export function createHttpServer(
  handle: (request: Request) => Promise<Response>,
  log: Log,
  ownProcess: boolean,
  limits: Limits,
): { server: Server; connections: Connections } {
  const together = new Together();
  const listener = getRequestListener(
    async (request, { outgoing }) => {
      const started = performance.now();
      const tell = (status: number | "closed") => log.request(request, status, performance.now() - started);
      try {
        const response = await handle(request);
        await together.wait();
        tell((outgoing as HttpBindings["outgoing"]).destroyed ? "closed" : response.status);
        if (!(response instanceof LongResponse)) return response;
        await sendPieces(response, outgoing as HttpBindings["outgoing"], limits.piecesMs).catch(log.error);
        return RESPONSE_ALREADY_SENT;
      } catch (error) {
        if (!(error instanceof ConnectionClosedError)) throw error;
        tell("closed");
        breakOff(error, outgoing as HttpBindings["outgoing"]);
        return RESPONSE_ALREADY_SENT;
      }
    },
    {
      overrideGlobalObjects: ownProcess,
      errorHandler: (error) => {
        if (error instanceof RequestError) return toResponse(badRequest());
        log.error(error);
        return toResponse(internalError());
      },
    },
  );
  const options = {
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.idleMs,
    connectionsCheckingInterval: limits.checkMs,
    // Node would refuse such a request without a word.
    requireHostHeader: false,
  };
  const connections = new Connections((request, response) => {
    if (refuseUnexpected(request, response)) return;
    if (hasOneHost(request)) void listener(request, response);
    else refuse(response, badRequest());
  }, limits);
  const server = createServer(options, connections.take);
  connections.watch(server, limits.unreadMs);
  // A close calls it. That of Node would cut off a response that is still being sent.
  server.closeIdleConnections = () => connections.closeIdle();
  server.maxConnections = limits.connections;
  // Headers have a limit of size, none of number: by default, Node 20 silently drops what follows the first thousand, and
  // newer releases refuse the request.
  server.maxHeadersCount = 0;
  refuseUnreadable(server);
  return { server, connections };
}

/** Closes the connection, after the part of the response that there is to be. */
function breakOff({ begun }: ConnectionClosedError, outgoing: ServerResponse): void {
  if (!begun) {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(begun.status, { ...begun.headers, "content-length": begun.length });
  outgoing.write(begun.bytes, () => outgoing.destroy());
}
