import { once } from "node:events";
import { connect } from "node:net";
import type { ReceivedResponse } from "./documented-responses.js";
import type { Send } from "./face-world.js";

/** Sends each request over a connection of its own, as it is: nothing is normalised on the way. */
export function sendOverSocket({ url }: { url: string }): Send {
  const { hostname, port, host } = new URL(url);
  return async ({ method, target, headers, body }) => {
    const lines = [
      `${method} ${target} HTTP/1.1`,
      `Host: ${host}`,
      "Connection: close",
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      ...(body ? [`Content-Length: ${body.length}`] : []),
    ];
    const socket = connect(Number(port), hostname);
    const chunks: Buffer[] = [];
    socket.on("data", (chunk) => chunks.push(chunk)).on("error", () => {});
    socket.write(`${lines.join("\r\n")}\r\n\r\n`);
    if (body) socket.write(body);
    if (!socket.closed) await once(socket, "close");
    return readResponse(Buffer.concat(chunks).toString());
  };
}

function readResponse(received: string): ReceivedResponse {
  const end = received.indexOf("\r\n\r\n");
  const head = received.slice(0, end);
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1]);
  const contentType = /^content-type: *(.*)$/im.exec(head)?.[1]?.trim() ?? null;
  const body = received.slice(end + 4);
  // A body without a length comes in chunks, which is how an empty one is sent.
  return { status, contentType, text: body === "0\r\n\r\n" ? "" : body };
}
