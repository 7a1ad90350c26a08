import { once } from "node:events";
import { createServer, IncomingMessage, type RequestListener } from "node:http";
import { expect, it, onTestFinished } from "vitest";
import { listen } from "../../src/server/listen.js";
import { stopParsing } from "../../src/server/stop-parsing.js";
import { openSocket, received } from "../support/http.js";

/** Starts a server that counts the requests that Node parses. */
async function countingServer(listener: RequestListener) {
  let parsed = 0;
  class Counted extends IncomingMessage {
    constructor(...args: ConstructorParameters<typeof IncomingMessage>) {
      super(...args);
      parsed++;
    }
  }
  const server = createServer({ IncomingMessage: Counted }, listener);
  onTestFinished(() => void server.close());
  return { server, url: await listen(server, 0, "127.0.0.1"), parsed: () => parsed };
}

const request = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

it("Node parses nothing more of what a closed connection has sent", async () => {
  const { server, url, parsed } = await countingServer(({ socket }) => {
    socket.destroy();
    stopParsing(socket);
  });
  const socket = await openSocket({ url });
  const closed = received(socket);
  socket.write(request.repeat(1000));
  await closed;
  expect(parsed()).toBeLessThan(5);
  expect(await new Promise((resolve) => server.getConnections((_, count) => resolve(count)))).toBe(0);
});

it("the next connection is parsed as ever", async () => {
  let stopped = 0;
  const { url } = await countingServer(({ socket }, response) => {
    if (stopped++ > 0) return response.end("served");
    socket.destroy();
    return stopParsing(socket);
  });
  const first = await openSocket({ url });
  first.on("error", () => {}).write(request.repeat(10));
  await once(first, "close");
  for (const _ of [1, 2]) expect(await (await fetch(url)).text()).toBe("served");
});
