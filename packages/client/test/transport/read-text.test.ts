import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { createGzip, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { NotFoundError, ResponseError } from "../../src/index.js";
import { clientOf, faceId, rejectionOf, userUuid } from "../support/client.js";
import { startServer, type TestServer } from "../support/server.js";
import { signpost } from "../support/signpost.js";

const largest = 10 * 2 ** 20;
const json = { "content-type": "application/json" };
const gzip = { ...json, "content-encoding": "gzip" };
/** JSON of that many bytes. */
const listOf = (bytes: number) => `[${" ".repeat(bytes - 2)}]`;
/** Space without end. */
const endless = () =>
  Readable.from(
    (function* spaces() {
      for (;;) yield Buffer.alloc(2 ** 16, " ");
    })(),
  );

let server: TestServer;
let closed: Promise<void>;
let wasSent: boolean;
afterEach(() => server.close());

/** Starts a server that responds as told, and sees whether it gets rid of the whole response. */
async function startResponding(respond: (response: ServerResponse) => void): Promise<void> {
  const { reached, reach } = signpost();
  closed = reached;
  server = await startServer((_, response) => {
    response.on("close", () => {
      wasSent = response.writableFinished;
      reach();
    });
    respond(response);
  });
}

const tooLarge: [string, (response: ServerResponse, status: number) => void][] = [
  [
    "of a length that it tells",
    (response, status) =>
      endless().pipe(response.writeHead(status, { ...json, "content-length": 100 * largest })),
  ],
  [
    "of a length that it does not tell",
    (response, status) => endless().pipe(response.writeHead(status, json)),
  ],
  [
    "that is small only as long as it is compressed",
    (response, status) => endless().pipe(createGzip()).pipe(response.writeHead(status, gzip)),
  ],
  [
    "of one byte more, as it tells",
    (response, status) =>
      response.writeHead(status, { ...json, "content-length": largest + 1 }).end(listOf(largest + 1)),
  ],
  [
    "of a length that it tells only of the compressed",
    (response, status) => {
      const body = gzipSync(listOf(largest + 1));
      response.writeHead(status, { ...gzip, "content-length": body.length }).end(body);
    },
  ],
];

describe.each(tooLarge)("a body of more than 10 MiB %s", (_, respond) => {
  it("is a ResponseError", async () => {
    await startResponding((response) => respond(response, 200));
    const error = await rejectionOf(clientOf(server).list(userUuid));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.message).toContain("200 (application/json) with a body of more than 10 MiB");
    expect(error).toMatchObject({ status: 200, contentType: "application/json", excerpt: "" });
  });

  it("leaves an error status its class", async () => {
    await startResponding((response) => respond(response, 404));
    expect(await rejectionOf(clientOf(server).delete(faceId))).toBeInstanceOf(NotFoundError);
  });
});

it.each(tooLarge.slice(0, 3))(
  "a body without end %s is not read to its end: the connection is closed",
  async (_, respond) => {
    await startResponding((response) => respond(response, 200));
    await rejectionOf(clientOf(server).list(userUuid));
    await closed;
    expect(wasSent).toBe(false);
  },
);

describe("a body of 10 MiB", () => {
  const body = listOf(largest);

  it.each([
    ["of a length that it tells", { ...json, "content-length": largest }, body],
    ["of a length that it does not tell", { ...json, "transfer-encoding": "chunked" }, body],
    ["that is compressed", gzip, gzipSync(body)],
  ])("%s is read", async (_, headers, sent) => {
    await startResponding((response) => response.writeHead(200, headers).end(sent));
    expect(await clientOf(server).list(userUuid)).toEqual([]);
  });
});

it("characters that come in pieces stay whole", async () => {
  const bytes = Buffer.from('[{"displayName":"Zoë 😀"}]');
  await startResponding(async (response) => {
    response.writeHead(200, json);
    for (const byte of bytes) {
      response.write(Buffer.of(byte));
      await new Promise(setImmediate);
    }
    response.end();
  });
  expect(await clientOf(server).list(userUuid)).toEqual([{ displayName: "Zoë 😀" }]);
});
