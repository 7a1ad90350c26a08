// The server's process: gets its responses, sends its port back, and ends with the process that started it.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ResponseBodies } from "../server/start-server.js";

process.once("message", (given: ResponseBodies) => {
  const bodies = new Map(
    Object.entries(given).map(([request, body]) => [request, Buffer.from(JSON.stringify(body))]),
  );
  const server = createServer((request, response) => {
    const body = bodies.get(`${request.method} ${request.url}`);
    // A response before the request is complete would end the connection.
    request.resume().once("end", () => {
      if (!body) response.writeHead(404).end();
      else
        response
          .writeHead(200, { "content-type": "application/json", "content-length": body.length })
          .end(body);
    });
  });
  // No connection is to end between two turns of a contestant.
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
});
process.once("disconnect", () => process.exit());
