import { setImmediate } from "node:timers/promises";
import { operationTable } from "@idaas-face/types";
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from "vitest";
import { type RunningSandbox, startSandbox } from "../../../src/index.js";
import { demoApplications } from "../../../src/seed/demo.js";
import { limits as usualLimits } from "../../../src/server/limits.js";
import { serveSandbox } from "../../../src/server/serve-sandbox.js";
import { openSocket, received, runningSandbox } from "../../support/http.js";

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, memory: true, logLevel: "off" });
});
afterAll(() => sandbox.close());

const post = `POST ${operationTable.authenticateAdminApiUsingPOST.path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n`;
const get = `GET ${operationTable.getFacesUsingGET.path} HTTP/1.1\r\nHost: x\r\n`;

/** Sends a text, and reads the responses until the connection is closed. `ends` closes the half of the client. */
async function responsesTo(
  text: string,
  ends = false,
  server: { url: string } = sandbox,
): Promise<{ status: number; body: string }[]> {
  const socket = await openSocket(server);
  socket.write(text);
  if (ends) socket.end();
  const responses = (await received(socket)).split(/(?=HTTP\/1\.1 \d{3} )/).filter(Boolean);
  return responses.map((response) => {
    const [head = "", body = ""] = response.split("\r\n\r\n");
    return { status: Number(head.slice(9, 12)), body };
  });
}

it.each([
  ["no HTTP", "hello\r\n\r\n", 400],
  ["bytes of TLS", "\x16\x03\x01\x02\x00\x01", 400],
  ["HTTP/0.9", "GET /\r\n\r\n", 400],
  ["HTTP/2 without being asked", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400],
  ["no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
  ["two hosts", `${get}Host: y\r\n\r\n`, 400],
  ["the same host twice", `${get}host: x\r\n\r\n`, 400],
  [
    "a compressed body",
    `${post}Content-Encoding: gzip\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`,
    415,
  ],
  ["a malformed host", "GET / HTTP/1.1\r\nHost: a b/c\r\nConnection: close\r\n\r\n", 400],
  ["a malformed path", "GET http://[ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 400],
  ["the path of the whole server", "OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 400],
  ["backslashes in the path", `${get.replaceAll("/api/", "\\api\\")}Connection: close\r\n\r\n`, 400],
  ["a space in a header's name", "GET / HTTP/1.1\r\nHost: x\r\nA b: c\r\n\r\n", 400],
  ["a NUL in a header", "GET / HTTP/1.1\r\nHost: x\r\nA: \0\r\n\r\n", 400],
  ["a header that goes on in the next line", "GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n", 400],
  ["headers of a megabyte", `GET / HTTP/1.1\r\nHost: x\r\nX: ${"x".repeat(1_000_000)}\r\n\r\n`, 431],
  ["a path of a megabyte", `GET /${"x".repeat(1_000_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
  [
    "three thousand headers",
    `GET /x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${"A:\r\n".repeat(3000)}\r\n`,
    404,
  ],
  ["an expectation that nobody knows", `${post}Expect: wonders\r\nContent-Length: 2\r\n\r\n{}`, 417],
  ["two lengths", `${post}Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}`, 400],
  ["a length that is not a number", `${post}Content-Length: 2x\r\n\r\n{}`, 400],
  ["a negative length", `${post}Content-Length: -2\r\n\r\n{}`, 400],
  ["a length beyond all numbers", `${post}Content-Length: 99999999999999999999999999\r\n\r\n{}`, 400],
  ["a length of a gigabyte", `${post}Content-Length: 1073741824\r\n\r\n{}`, 400],
  ["a length and chunks", `${post}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
  ["a coding that is not the last", `${post}Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n`, 400],
  ["malformed chunks", `${post}Transfer-Encoding: chunked\r\n\r\nxyz\r\n`, 400],
  [
    "a chunk of a length beyond all numbers",
    `${post}Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n`,
    400,
  ],
  [
    "a chunk with an extension of 20 KiB",
    `${post}Transfer-Encoding: chunked\r\n\r\n2;${"x".repeat(20_000)}\r\n{}`,
    413,
  ],
])("%s gets a status of its own, and a message that says what is wrong", async (_, text, status) => {
  const [response, ...others] = await responsesTo(text);
  expect(response).toMatchObject({ status });
  expect(JSON.parse(response?.body ?? "")).toEqual({
    errorCode: expect.any(String),
    errorMessage: expect.any(String),
  });
  expect(others).toEqual([]);
});

it("a header after three thousand others is read like the first", async () => {
  const { id: applicationId, sharedSecret } = demoApplications.admin;
  const body = JSON.stringify({ applicationId, sharedSecret });
  const head = post.replace("Host:", `${"A:\r\n".repeat(3000)}Host:`);
  const length = `Content-Length: ${body.length}\r\nConnection: close\r\n\r\n`;
  expect(await responsesTo(head + length + body)).toMatchObject([{ status: 200 }]);
});

it.each([
  ["half a line", "GET /api"],
  ["half the headers", `${get}Accept: a`],
  ["half a body", `${post}Content-Length: 20\r\n\r\n{"applicationId":`],
  ["half a chunk", `${post}Transfer-Encoding: chunked\r\n\r\n20\r\n{"appl`],
  ["a tunnel", "CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n"],
  ["nothing", ""],
])("after %s the connection is closed", async (_, text) => {
  for (const { status } of await responsesTo(text, true)) expect(status).toBe(400);
});

it("a request that is smuggled in the body of another is not carried out", async () => {
  const smuggled = `${get}\r\n`;
  const length = `Content-Length: ${smuggled.length}\r\n`;
  expect(await responsesTo(`${post}${length}Transfer-Encoding: chunked\r\n\r\n${smuggled}`)).toHaveLength(1);
  expect(await responsesTo(`${post}${length}Transfer-Encoding: xchunked\r\n\r\n${smuggled}`)).toHaveLength(1);
  expect(await responsesTo(`${post}Transfer-Encoding : chunked\r\n${length}\r\n${smuggled}`)).toHaveLength(1);
  expect(await responsesTo(`${post}Connection: close\r\n${length}\r\n${smuggled}`)).toMatchObject([
    { status: 400 },
  ]);
});

it("requests that come all at once get their responses one after the other, up to the malformed one", async () => {
  const last = `${get}Connection: close\r\n\r\n`;
  const statuses = async (text: string) => (await responsesTo(text)).map(({ status }) => status);
  expect(await statuses(`${`${get}\r\n`.repeat(99)}${last}`)).toEqual(Array(100).fill(401));
  expect(await statuses(`${last}${get}\r\n`)).toEqual([401]);
});

const whole = `${post}Content-Length: 2\r\n\r\n{}`;
it.each([
  ["half a request line", "BAD\r\n\r\n", [401, 400]],
  ["a bad chunk", `${post}Transfer-Encoding: chunked\r\n\r\nX\r\n`, [401, 400, 400]],
  ["an unknown expectation", `${get}Expect: x\r\n\r\n${whole}`, [401, 400, 417]],
])(
  "before %s, requests get their responses, and nothing after it is carried out",
  async (_, text, expected) => {
    const own = await runningSandbox();
    await own.control.addFault({ effect: { delayMs: 20 }, match: { method: "GET" } });
    const responses = await responsesTo(`${get}\r\n${whole}${text}`, false, own);
    expect(responses.map(({ status }) => status)).toEqual(expected);
    expect(await own.control.journal()).toHaveLength(2);
  },
);

it("bytes after something unreadable add nothing to what the server does", async () => {
  const server = await serveSandbox({ port: 0, memory: true }, { ownProcess: false, write: () => {} });
  onTestFinished(() => server.close());
  const warn = vi.spyOn(process, "emitWarning");
  onTestFinished(() => warn.mockRestore());
  await server.control.addFault({ effect: { delayMs: 300 }, times: 1 });
  const socket = await openSocket(server);
  socket.setNoDelay();
  socket.write(`${get}\r\nBAD\r\n\r\n`);
  const response = received(socket);
  // Each byte comes in a piece of its own.
  for (let i = 0; i < 50; i++) {
    socket.write("x");
    await setImmediate();
  }
  expect(await response).toContain("HTTP/1.1 401");
  expect(warn).not.toHaveBeenCalled();
});

it("an upgrade is not made, and an expectation is met before the body comes", async () => {
  expect(await responsesTo(`${get}Connection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n`)).toMatchObject([
    { status: 401 },
  ]);
  const responses = await responsesTo(
    `${post}Expect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`,
  );
  expect(responses).toMatchObject([{ status: 100 }, { status: 400 }]);
});

it("HTTP/1.0 gets a response, with and without a host, and the connection is closed", async () => {
  expect(
    await responsesTo(`${get.replace("HTTP/1.1", "HTTP/1.0").replace("Host: x\r\n", "")}\r\n`),
  ).toMatchObject([{ status: 401 }]);
  expect(await responsesTo(`${get.replace("HTTP/1.1", "HTTP/1.0")}\r\n`)).toMatchObject([{ status: 401 }]);
});

it.each([100, 200_000])(
  "a client that leaves in the middle of a body of %d bytes is not a failure of the sandbox",
  async (length) => {
    const lines: string[] = [];
    const options = { port: 0, memory: true };
    const own = await serveSandbox(options, { ownProcess: false, write: (line) => lines.push(line) });
    for (let i = 0; i < 20; i++) {
      const socket = await openSocket(own);
      socket.write(`${post}Content-Length: ${length}\r\n\r\n{"applicationId":`);
      socket.resetAndDestroy();
    }
    await own.close();
    expect(lines).toEqual([]);
  },
);

it("more requests at a time than a connection may have close it", async () => {
  const responses = await responsesTo(`${get}\r\n`.repeat(usualLimits.waiting + 100));
  expect(responses.length).toBeLessThan(usualLimits.waiting);
});
