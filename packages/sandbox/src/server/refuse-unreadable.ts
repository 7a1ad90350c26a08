import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { error } from "../api/outside-the-document.js";
import type { ResponseParts } from "../api/response-parts.js";

/** The responses to requests that HTTP itself forbids, by Node's code for each. */
const responses: Record<string, ResponseParts> = {
  HPE_HEADER_OVERFLOW: error(431, "headers_too_long", "The address and the headers have more than 16 KiB."),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: error(
    413,
    "chunks_too_long",
    "The chunks of the body have long extensions.",
  ),
  ERR_HTTP_REQUEST_TIMEOUT: error(
    408,
    "request_too_slow",
    "The request has not come in time: send it faster.",
  ),
};
const noHttp = error(
  400,
  "no_http",
  "The request is not HTTP/1.1, or two of its headers contradict each other.",
);

const unknownExpectation = error(417, "unknown_expectation", "The header Expect can only be 100-continue.");

/** The responses to the last two requests of each connection, sent or to be sent. */
const lastResponses = new WeakMap<Socket, { last: ServerResponse; before: ServerResponse | undefined }>();

const unreadable = new WeakSet<Socket>();
const unexpected = new WeakSet<IncomingMessage>();

/** Lets a server describe the problem of a request that HTTP itself forbids, and close its connection. */
export function refuseUnreadable(server: Server): void {
  server.prependListener("request", ({ socket }, response) =>
    lastResponses.set(socket, { last: response, before: lastResponses.get(socket)?.last }),
  );
  server.on("clientError", (problem: NodeJS.ErrnoException, socket: Socket) => {
    // Node reads on, and reports all that follows.
    if (unreadable.has(socket)) return;
    unreadable.add(socket);
    const { last, before } = lastResponses.get(socket) ?? {};
    const close = () => socket.destroySoon();
    const refuse = () => {
      // The rest of a request whose response is sent says nothing new.
      const hasResponse = last?.headersSent && !last.req.complete;
      if (socket.writable && !hasResponse) socket.write(toText(responses[problem.code ?? ""] ?? noHttp));
      close();
    };
    // The unreadable part follows a whole request. Its response comes first, and nothing after it.
    if (last?.req.complete && !last.writableFinished) last.once("close", close);
    // The unreadable part belongs to a request that waits for the one before it.
    else if (last && !last.req.complete && before?.writableFinished === false) before.once("close", refuse);
    else refuse();
  });
  // Such a request waits for its turn like any other.
  server.on("checkExpectation", (request, response) => {
    unexpected.add(request);
    server.emit("request", request, response);
  });
}

/**
 * Responds to a request that expects something else than `100-continue`, and closes its connection.
 *
 * @returns whether it is one
 */
export function refuseUnexpected(request: IncomingMessage, response: ServerResponse): boolean {
  const isOne = unexpected.has(request);
  if (isOne) refuse(response, unknownExpectation);
  return isOne;
}

/** Responds to a request that goes no further, and closes its connection. */
export function refuse(response: ServerResponse, { status, body }: ResponseParts): void {
  const json = JSON.stringify(body);
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(json) };
  response.writeHead(status, { ...headers, connection: "close" }).end(json);
}

function toText({ status, body }: ResponseParts): string {
  const json = JSON.stringify(body);
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Content-Type: application/json",
    `Content-Length: ${Buffer.byteLength(json)}`,
    "Connection: close",
    "",
    json,
  ].join("\r\n");
}
