import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { startServer } from "../../server/start-server.js";
import { useSurroundings } from "../support/surroundings.js";

const surroundings = useSurroundings();

async function serve(bodies: Record<string, unknown>) {
  const server = await startServer(surroundings.workshop.server, bodies);
  onTestFinished(() => server.close());
  return server;
}

describe("startServer", () => {
  it("responds to a request it knows with its JSON, in one piece", async () => {
    const { url } = await serve({ "POST /faces": { id: "ä" } });
    const response = await fetch(`${url}/faces`, { method: "POST", body: "{}" });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/json",
      "content-length": "11",
      connection: "keep-alive",
    });
    expect(await response.json()).toEqual({ id: "ä" });
  });

  it("knows nothing else", async () => {
    const { url } = await serve({ "GET /faces": [] });
    expect((await fetch(`${url}/faces`, { method: "POST" })).status).toBe(404);
  });

  it("is gone once it is closed", async () => {
    const server = await startServer(surroundings.workshop.server, {});
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow("fetch failed");
  });

  it("says that the server ended where it did not come up", async () => {
    const noServer = fileURLToPath(surroundings.workshop.entries[0] as string);
    await expect(startServer(noServer, {})).rejects.toThrow("ended before it listened");
  });
});
