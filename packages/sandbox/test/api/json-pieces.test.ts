import { expect, it, onTestFinished, vi } from "vitest";
import { JsonPieces } from "../../src/api/json-pieces.js";
import { toLongResponse } from "../../src/api/response-parts.js";
import { createHttpServer } from "../../src/server/create-http-server.js";
import { limits } from "../../src/server/limits.js";
import { listen } from "../../src/server/listen.js";
import { createLog } from "../../src/server/log.js";

async function* brokenOff() {
  yield '{"users":[';
  await new Promise(setImmediate);
  yield '"x"';
  throw new Error("The database is gone.");
}

it("a body that fails in the middle cannot be taken for a whole one", async () => {
  // The adapter of the server writes what has failed.
  vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => void vi.restoreAllMocks());
  const handle = async () => toLongResponse({ status: 200, body: await JsonPieces.begin(brokenOff()) });
  const { server } = createHttpServer(
    handle,
    createLog("off", false, () => {}),
    false,
    limits,
  );
  const url = await listen(server, 0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await expect(fetch(url).then((response) => response.text())).rejects.toThrow(TypeError);
});

it("what cannot be read at all fails before the response begins", async () => {
  // biome-ignore lint/correctness/useYield: it fails before its first piece
  async function* gone(): AsyncGenerator<string> {
    throw new Error("The database is gone.");
  }
  await expect(JsonPieces.begin(gone())).rejects.toThrow("The database is gone.");
});

it("a stream that is cancelled ends its source", async () => {
  const end = vi.fn();
  async function* endless() {
    try {
      for (;;) yield "1";
    } finally {
      end();
    }
  }
  const reader = (await JsonPieces.begin(endless())).stream().getReader();
  await reader.read();
  await reader.cancel();
  expect(end).toHaveBeenCalledOnce();
});
