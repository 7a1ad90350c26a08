// Node's own server and nothing else: gets a body, and responds to every request with it.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

process.once("message", (text: string) => {
  const body = Buffer.from(text);
  const headers = { "content-type": "application/json", "content-length": body.length };
  const server = createServer((request, response) => {
    // A response before the request is complete would end the connection.
    request.resume().once("end", () => response.writeHead(200, headers).end(body));
  });
  server.listen(0, "127.0.0.1", () =>
    process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
  );
});
process.once("disconnect", () => process.exit());
