import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { onTestFinished } from "vitest";

export interface ReceivedRequest {
  method: string | undefined;
  path: string | undefined;
  authorization: string | undefined;
  body: unknown;
}

/** A server for one test, which responds to everything with `responseBody` and keeps what it received. */
export async function startRecording(responseBody: unknown) {
  const received: ReceivedRequest[] = [];
  const server = createServer(async (request, response) => {
    const { method, url: path, headers } = request;
    const body = headers["content-type"]?.startsWith("application/json") ? await json(request) : undefined;
    received.push({ method, path, authorization: headers.authorization, body });
    response.setHeader("content-type", "application/json").end(JSON.stringify(responseBody));
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}
