import { expect, it, onTestFinished } from "vitest";
import { createHttpServer } from "../../src/server/create-http-server.js";
import { limits } from "../../src/server/limits.js";
import { listen } from "../../src/server/listen.js";
import { createLog } from "../../src/server/log.js";

it("a handler that fails is a 500 and a line of the log", async () => {
  const lines: string[] = [];
  const log = createLog("error", false, (line) => lines.push(line));
  const handle = async () => {
    throw new Error("A bug.");
  };
  const { server } = createHttpServer(handle, log, false, limits);
  onTestFinished(() => void server.close());
  expect((await fetch(await listen(server, 0, "127.0.0.1"))).status).toBe(500);
  expect(lines).toEqual([expect.stringContaining("A bug.")]);
});
