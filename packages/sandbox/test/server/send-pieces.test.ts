import { setImmediate as turn } from "node:timers/promises";
import { expect, it, onTestFinished, vi } from "vitest";
import { JsonPieces } from "../../src/api/json-pieces.js";
import { toLongResponse } from "../../src/api/response-parts.js";
import { createHttpServer } from "../../src/server/create-http-server.js";
import { limits } from "../../src/server/limits.js";
import { listen } from "../../src/server/listen.js";
import { createLog } from "../../src/server/log.js";

/** Serves the pieces as one body. */
async function serve(pieces: () => AsyncIterable<string>, piecesMs = limits.piecesMs) {
  const lines: string[] = [];
  const log = createLog("error", false, (line) => lines.push(line));
  const handle = async () => toLongResponse({ status: 200, body: await JsonPieces.begin(pieces()) });
  const { server } = createHttpServer(handle, log, false, { ...limits, piecesMs });
  onTestFinished(() => void server.close());
  return { url: await listen(server, 0, "127.0.0.1"), lines };
}

/** Counts on for ever, and tells when it has ended. */
function endless() {
  const end = vi.fn();
  async function* pieces() {
    try {
      for (;;) {
        await turn();
        yield "1".repeat(100);
      }
    } finally {
      end();
    }
  }
  return { pieces, end };
}

it("a body that fails in the middle cannot be taken for a whole one, and the failure is one line of the log", async () => {
  const console = vi.spyOn(globalThis.console, "error");
  onTestFinished(() => console.mockRestore());
  const { url, lines } = await serve(async function* () {
    yield '{"users":[';
    await turn();
    yield '"x"';
    throw new Error("The SQLite file is gone.", { cause: new Error("disk I/O error") });
  });
  const response = await fetch(url);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
  await expect(response.text()).rejects.toThrow(TypeError);
  expect(lines).toEqual(["The SQLite file is gone. (disk I/O error)"]);
  expect(console).not.toHaveBeenCalled();
});

it("a client that reads for longer than the limit is let go", async () => {
  const { pieces, end } = endless();
  const { url, lines } = await serve(pieces, 100);
  await expect((await fetch(url)).text()).rejects.toThrow(TypeError);
  await vi.waitFor(() => expect(end).toHaveBeenCalledOnce());
  expect(lines).toEqual([]);
});

it("a client that goes away ends the pieces, and is not a failure", async () => {
  const { pieces, end } = endless();
  const { url, lines } = await serve(pieces);
  const leaving = new AbortController();
  const body = (await fetch(url, { signal: leaving.signal })).body?.getReader();
  await body?.read();
  leaving.abort();
  await vi.waitFor(() => expect(end).toHaveBeenCalledOnce());
  expect(lines).toEqual([]);
});
