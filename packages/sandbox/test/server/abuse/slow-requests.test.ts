import { once } from "node:events";
import { operationTable } from "@idaas-face/types";
import { expect, it, onTestFinished } from "vitest";
import { type Limits, limits as usualLimits } from "../../../src/server/limits.js";
import { serveSandbox } from "../../../src/server/serve-sandbox.js";
import { openSocket, received } from "../../support/http.js";
import { user } from "../../support/records.js";

const limits = {
  ...usualLimits,
  headersMs: 40,
  requestMs: 80,
  checkMs: 10,
  graceMs: 100,
  connections: 4,
};

async function startLimited(own: Limits) {
  const write = (line: string) => expect.unreachable(line);
  return serveSandbox({ port: 0, memory: true }, { ownProcess: false, write, limits: own });
}

async function impatientSandbox() {
  const sandbox = await startLimited(limits);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

const start = `POST ${operationTable.authenticateAdminApiUsingPOST.path} HTTP/1.1\r\nHost: x\r\n`;

it.each([
  ["nothing", ""],
  ["half a line", "GET /"],
  ["half the headers", start],
  ["half a body", `${start}Content-Length: 20\r\n\r\n{`],
  ["half a chunk", `${start}Transfer-Encoding: chunked\r\n\r\n5\r\n{`],
])("who sends %s and then nothing more is told so, and the connection is closed", async (_, text) => {
  const socket = await openSocket(await impatientSandbox());
  if (text !== "") socket.write(text);
  expect(await received(socket)).toMatch(/^HTTP\/1\.1 408 .*"errorCode":"request_too_slow"/s);
});

it("a byte now and then does not make the time longer", async () => {
  const socket = await openSocket(await impatientSandbox());
  socket.write(`${start}Content-Length: 100000\r\n\r\n`);
  const drip = setInterval(() => socket.write(" "), 5);
  onTestFinished(() => clearInterval(drip));
  expect(await received(socket)).toMatch(/^HTTP\/1\.1 408 /);
});

it("a connection more than there may be is closed at once, and another is taken when one has gone", async () => {
  const sandbox = await startLimited({ ...usualLimits, connections: 2, graceMs: 100 });
  onTestFinished(() => sandbox.close());
  const [first] = [await openSocket(sandbox), await openSocket(sandbox)];
  expect(await received(await openSocket(sandbox))).toBe("");
  first.destroy();
  const status = async () => (await fetch(`${sandbox.url}/_sandbox/settings`)).status;
  await expect.poll(status).toBe(200);
});

it("a connection is held for another request for a minute, and a client is told so", async () => {
  const sandbox = await startLimited(usualLimits);
  onTestFinished(() => sandbox.close());
  expect((await fetch(sandbox.url)).headers.get("keep-alive")).toBe("timeout=60");
});

it("a close holds no connection for another request", async () => {
  const sandbox = await startLimited({ ...usualLimits, graceMs: 3_600_000, idleMs: 3_600_000 });
  await sandbox.control.addFault({ effect: { delayMs: 20 }, times: 1 });
  const asking = fetch(sandbox.url + operationTable.getFacesUsingGET.path);
  while ((await sandbox.control.faults())[0]?.triggered !== 1) await new Promise(setImmediate);
  await sandbox.close();
  expect((await asking).status).toBe(401);
});

it("a close waits no longer than it says for requests that do not come to an end", async () => {
  const patient = { ...limits, headersMs: 60_000, requestMs: 60_000 };
  const sandbox = await startLimited(patient);
  const texts = ["", "GET / HT", start, `${start}Content-Length: 20\r\n\r\n{`];
  const sockets = await Promise.all(texts.map(() => openSocket(sandbox)));
  for (const [i, socket] of sockets.entries()) socket.write(texts[i] ?? "");
  await Promise.all([sandbox.close(), ...sockets.map(received)]);
});

it.each(["", "GET / HT", start, `${start}Content-Length: 20\r\n\r\n{`])(
  "a close does not wait for a connection that has sent %j, but for a request under way",
  async (text) => {
    const hour = 3_600_000;
    const patient = { headersMs: hour, requestMs: hour, idleMs: hour, unreadMs: hour, graceMs: hour };
    const sandbox = await startLimited({ ...usualLimits, ...patient });
    await sandbox.control.addFault({ effect: { delayMs: 600 }, times: 1 });
    const socket = await openSocket(sandbox);
    socket.write(text || "");
    const asking = fetch(sandbox.url + operationTable.getFacesUsingGET.path);
    while ((await sandbox.control.faults())[0]?.triggered !== 1) await new Promise(setImmediate);
    await Promise.all([sandbox.close(), received(socket)]);
    expect((await asking).status).toBe(401);
  },
);

it("a close waits for a client that still reads its response", async () => {
  const sandbox = await startLimited(usualLimits);
  onTestFinished(() => sandbox.close());
  const name = "x".repeat(500_000);
  const users = Array.from({ length: 40 }, (_, i) => user(i, { userId: `user-${i}`, name }));
  await sandbox.control.restore({ ...(await sandbox.control.snapshot()), users, faces: [], mails: [] });
  const socket = await openSocket(sandbox);
  socket.write("GET /_sandbox/users?limit=1000 HTTP/1.1\r\nHost: localhost\r\n\r\n");
  const [beginning] = (await once(socket, "data")) as [Buffer];
  socket.pause();
  const closed = sandbox.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const rest = received(socket);
  socket.resume();
  await closed;
  const text = String(beginning) + (await rest);
  const length = Number(/content-length: (\d+)/i.exec(text)?.[1]);
  expect(length).toBeGreaterThan(20_000_000);
  expect(text.slice(text.indexOf("\r\n\r\n") + 4)).toHaveLength(length);
});

it("a client that reads nothing of its responses is let go", async () => {
  const sandbox = await startLimited({ ...usualLimits, unreadMs: 200 });
  onTestFinished(() => sandbox.close());
  const socket = await openSocket(sandbox);
  socket.pause();
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.on("error", () => {});
  const document = "GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n";
  // Far more than the buffers of a connection hold.
  socket.write(document.repeat(150));
  // It learns of the end by what it sends.
  const drip = setInterval(() => socket.write("\r\n"), 20);
  onTestFinished(() => clearInterval(drip));
  await closed;
});
