import { afterEach, describe, expect, it, vi } from "vitest";
import { clientWith, rejectionOf, userUuid } from "../support/client.js";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const list = (options: object = {}) => clientWith({ fetch: undefined, ...options }).list(userUuid);

describe("the platform's fetch", () => {
  it("is told to keep nothing in a cache", async () => {
    const fetch = vi.fn(async (_: string, __: object) => Response.json([]));
    vi.stubGlobal("fetch", fetch);
    await list();
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ cache: "no-store" });
  });

  it("is not told so where the platform throws on the option", async () => {
    const fetch = vi.fn(async (_: string, __: object) => Response.json([]));
    vi.stubGlobal("fetch", fetch);
    vi.stubGlobal(
      "Request",
      class extends Request {
        constructor(input: string, init?: RequestInit) {
          if (init && "cache" in init) throw new Error("The 'cache' field is not implemented.");
          super(input, init);
        }
      },
    );
    vi.resetModules();
    const { platformFetch } = await import("../../src/transport/platform-fetch.js");
    const init = { method: "GET", headers: {}, body: null, redirect: "manual" } as const;
    await platformFetch("https://acme.example", { ...init, signal: new AbortController().signal });
    expect(fetch.mock.calls[0]?.[1]).not.toHaveProperty("cache");
  });

  it("in the user's own place gets no such option", async () => {
    const fetch = vi.fn(async (_: string, __: object) => Response.json([]));
    await list({ fetch });
    expect(fetch.mock.calls[0]?.[1]).not.toHaveProperty("cache");
  });

  it("lets Next.js leave static rendering: its error passes as it is, and nothing is sent again", async () => {
    const dynamic = Object.assign(new Error("Dynamic server usage"), { digest: "DYNAMIC_SERVER_USAGE" });
    const fetch = vi.fn(() => Promise.reject(dynamic));
    vi.stubGlobal("fetch", fetch);
    const credentials = { applicationId: "application", sharedSecret: "shared-secret" };
    for (const access of [{}, { token: undefined, credentials }]) {
      fetch.mockClear();
      expect(await rejectionOf(list(access))).toBe(dynamic);
      expect(fetch).toHaveBeenCalledOnce();
    }
    const faces = clientWith({ fetch: undefined });
    expect(await rejectionOf(faces.create(userUuid))).toBe(dynamic);
    expect(await rejectionOf(faces.waitForStatus(userUuid, "face", { until: "ACTIVE" }))).toBe(dynamic);
  });
});

it.each(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"])(
  "a request that Node's fetch ends by its own limit is a TimeoutError (%s)",
  async (code) => {
    const cause = Object.assign(new Error("Timeout"), { code });
    const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
    const error = await rejectionOf(list({ fetch, timeoutMs: 600_000, maxRetries: 0 }));
    expect(error).toMatchObject({ name: "TimeoutError", attempts: 1 });
    expect(error.message).toContain(`had no complete response within the platform's own limit (${code})`);
  },
);
