import { once } from "node:events";
import { createServer } from "node:http";
import type { Socket } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { Connections } from "../../src/server/connections.js";
import { listen } from "../../src/server/listen.js";
import { openSocket, received } from "../support/http.js";

/** Counts the turns of the event loop until the test ends. */
function countTurns(): () => number {
  let turns = 0;
  const count = () => {
    turns++;
    next = setImmediate(count);
  };
  let next = setImmediate(count);
  onTestFinished(() => clearImmediate(next));
  return () => turns;
}

const limits = { waiting: 19, waitingHeaders: 19, waitingOfAll: 38, nextPerTurn: 1 };

/** Starts a server that sends the path of each request back, and closes the connection after the last one. */
async function serve(most: typeof limits, onRequest: (path: string) => void = () => {}): Promise<string> {
  const { take } = new Connections(({ url = "" }, response) => {
    onRequest(url);
    if (url === paths.at(-1)) response.setHeader("connection", "close");
    response.end(url);
  }, most);
  const server = createServer(take);
  onTestFinished(() => void server.close());
  return listen(server, 0, "127.0.0.1");
}

const paths = Array.from({ length: 20 }, (_, n) => `/${n + 1}`);
const requests = paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).join("");
const responsesIn = (text: string) => text.match(/^\/\d+/gm);

it("requests that wait start in their order, a few in each turn", async () => {
  const turn = countTurns();
  const turns = new Set<number>();
  const url = await serve(limits, () => turns.add(turn()));
  const texts = await Promise.all(
    [1, 2].map(async () => {
      const socket = await openSocket({ url });
      socket.write(requests);
      return received(socket);
    }),
  );
  for (const text of texts) expect(responsesIn(text)).toEqual(paths);
  // Two may share the count: it changes before or after the requests of its turn.
  expect(turns.size).toBeGreaterThan(paths.length - 1);
});

it.each([
  ["request", { waiting: 18 }],
  ["header of a request that waits", { waitingHeaders: 18 }],
])("one %s too many closes its connection, and none that waits is served", async (_, most) => {
  const served: string[] = [];
  const url = await serve({ ...limits, ...most }, (path) => served.push(path));
  const socket = await openSocket({ url });
  socket.write(requests);
  await received(socket);
  expect(served).toEqual([paths[0]]);
});

it.each([
  ["one request too many", 2],
  ["the client", 1],
])("requests that waited on a connection that %s has closed make room for others", async (_, times) => {
  const url = await serve({ ...limits, waitingOfAll: limits.waiting });
  const flood = await openSocket({ url });
  flood.write(requests.repeat(times));
  flood.once("data", () => flood.resetAndDestroy());
  await received(flood);
  const socket = await openSocket({ url });
  socket.write(requests);
  expect(responsesIn(await received(socket))).toEqual(paths);
});

it("nothing more is read from a connection while one of its requests waits, and all of them get a response", async () => {
  const calls: (() => void)[] = [];
  const { take } = new Connections(
    (request, response) => {
      calls.push(() => request.resume().on("end", () => response.end("done")));
    },
    { ...limits, waitingHeaders: 38 },
  );
  const server = createServer(take);
  onTestFinished(() => void server.close());
  const opened = once(server, "connection");
  const socket = await openSocket({ url: await listen(server, 0, "127.0.0.1") });
  const [accepted] = (await opened) as [Socket];
  const size = 14_000;
  const request = `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${size}\r\n\r\n${"x".repeat(size)}`;
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk;
  });
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await expect.poll(() => calls.length).toBe(1);
  socket.write(request.repeat(19));
  await expect.poll(() => accepted.bytesRead).toBeGreaterThan(1000);
  for (let turn = 0; turn < 200; turn++) await new Promise(setImmediate);
  // Node reads 64 KiB at a time.
  expect(accepted.bytesRead).toBeLessThan(2.5 * 65_536);
  for (let i = 0; i < 20; i++) {
    await expect.poll(() => calls.length).toBe(i + 1);
    calls[i]?.();
  }
  await expect.poll(() => text.match(/done/g)?.length).toBe(20);
});
