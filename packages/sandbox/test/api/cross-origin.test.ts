import { operationTable } from "@idaas-face/types";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createSandbox } from "../../src/core.js";
import { MemoryStore } from "../../src/store/memory-store.js";
import { StoreUnavailableError } from "../../src/store/store-unavailable-error.js";
import { runningSandbox } from "../support/http.js";

const page = "https://docs.example";
const list = operationTable.getFacesUsingGET.path;
const question = {
  "access-control-request-method": "GET",
  "access-control-request-headers": "authorization",
};

function ask(url: string, origin: string, init: RequestInit = {}): Promise<Response> {
  return fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), origin } });
}

const readers = ({ headers }: Response) => headers.get("access-control-allow-origin");

describe("a page of any origin", () => {
  it("may call the FaceApi, and read errors too", async () => {
    const { url } = await runningSandbox();
    const allowed = await ask(url + list, page, { method: "OPTIONS", headers: question });
    expect(allowed.status).toBe(204);
    expect(readers(allowed)).toBe("*");
    expect(allowed.headers.get("access-control-allow-methods")).toBe("GET");
    expect(allowed.headers.get("access-control-allow-headers")).toBe("*, Authorization");
    expect(allowed.headers.get("access-control-allow-credentials")).toBeNull();
    const refused = await ask(url + list, page);
    expect([refused.status, readers(refused)]).toEqual([401, "*"]);
    const wrong = await ask(url + list, page, { method: "DELETE" });
    expect([wrong.status, readers(wrong)]).toEqual([405, "*"]);
  });

  it("may read why a request fails, and the headers that say more", async () => {
    const store = new MemoryStore();
    const { fetch } = await createSandbox({ store });
    store.lookUp = async () => {
      throw new StoreUnavailableError("gone");
    };
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => logged.mockRestore());
    const response = await fetch(`https://sandbox.example${list}`, { headers: { origin: page } });
    expect([response.status, readers(response)]).toEqual([503, "*"]);
    expect(response.headers.get("access-control-expose-headers")).toBe("ETag, Allow");
  });

  it("may call the control with its key", async () => {
    const { url } = await runningSandbox({ controlKey: "right" });
    const settings = `${url}/_sandbox/settings`;
    expect(readers(await ask(settings, page, { method: "OPTIONS", headers: question }))).toBe("*");
    const response = await ask(settings, page, { headers: { "x-sandbox-key": "right" } });
    expect([response.status, readers(response)]).toEqual([200, "*"]);
    expect((await ask(settings, page)).status).toBe(401);
  });

  it("neither may call the control without a key, nor is told what other paths say", async () => {
    const { url } = await runningSandbox();
    const settings = `${url}/_sandbox/settings`;
    for (const init of [{}, { method: "OPTIONS", headers: question }, { method: "POST" }])
      expect(readers(await ask(settings, page, init))).toBeNull();
    expect(readers(await ask(`${url}/other`, page))).toBeNull();
  });
});

it("a page of this machine may call the control", async () => {
  const { url } = await runningSandbox();
  const origin = "http://localhost:5173";
  const response = await ask(`${url}/_sandbox/settings`, origin);
  expect([response.status, readers(response), response.headers.get("vary")]).toEqual([200, origin, "Origin"]);
});

it("a request without an Origin gets no CORS headers", async () => {
  const { url } = await runningSandbox();
  expect(readers(await fetch(url + list))).toBeNull();
});
