import { once } from "node:events";
import { Agent, createServer, get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type FrailConnections, frailConnections } from "../../../platforms/lambda/frail-connections.js";
import { close, listen } from "../../packages/runtimes/loopback.js";

const server = createServer((_, response) => response.end("hello"));
const agent = new Agent({ keepAlive: true });
let connections: FrailConnections;

beforeEach(async () => {
  connections = await frailConnections(await listen(server));
});
afterEach(async () => {
  agent.destroy();
  await connections.close();
  await close(server);
});

async function request(): Promise<string> {
  const [response] = (await once(get(connections.url, { agent }), "response")) as [IncomingMessage];
  return text(response);
}

it("passes requests on", async () => {
  expect(await request()).toBe("hello");
});

it("lets a kept connection die when something is sent on it, and passes the next request on", async () => {
  await request();
  expect(connections.letDie()).toBe(1);
  await expect(request()).rejects.toThrow("ECONNRESET");
  expect(connections.letDie()).toBe(0);
  expect(await request()).toBe("hello");
});
