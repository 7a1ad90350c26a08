import { operationTable } from "@idaas-face/types";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MemoryTokenStore, type StoredToken, type TokenStore } from "../../src/index.js";
import { clientWithCredentials, credentials, rejectionOf, userUuid } from "../support/client.js";
import { json, status } from "../support/replies.js";
import { startTenant, type Tenant } from "../support/tenant.js";

const { authenticateAdminApiUsingPOST: authenticate, getFacesUsingGET: list } = operationTable;
const minute = 60_000;

let tenant: Tenant;
let now: number;
let tokenStore: RecordingStore;

/** A store in memory that responds later, as one on another machine does, and remembers its keys. */
class RecordingStore implements TokenStore {
  readonly keys = new Set<string>();
  readonly #tokens = new MemoryTokenStore();

  async get(key: string): Promise<StoredToken | undefined> {
    this.keys.add(key);
    return this.#tokens.get(key);
  }

  async set(key: string, token: StoredToken): Promise<void> {
    this.keys.add(key);
    this.#tokens.set(key, token);
  }

  async delete(key: string): Promise<void> {
    this.keys.add(key);
    this.#tokens.delete(key);
  }

  /** The token under the only key that was used. */
  get content(): StoredToken | undefined {
    const [key = ""] = this.keys;
    return this.#tokens.get(key);
  }

  /** Replaces the token, as another process would. */
  replace(token: StoredToken): void {
    for (const key of this.keys) this.#tokens.set(key, token);
  }
}

beforeEach(async () => {
  now = Date.parse("2026-11-02T09:12:00Z");
  tokenStore = new RecordingStore();
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const client = (options = {}) => clientWithCredentials(tenant, { tokenStore, clock: () => now, ...options });
const requested = () => tenant.received(authenticate).length;
const tokensSent = () =>
  tenant.received(list).map(({ headers }) => headers.authorization?.replace("Bearer ", ""));

describe("clients with one store", () => {
  it.each([new MemoryTokenStore(), new RecordingStore()])("fetch one token between them", async (shared) => {
    await client({ tokenStore: shared }).list(userUuid);
    await client({ tokenStore: shared }).list(userUuid);
    expect(requested()).toBe(1);
    expect(tokensSent()).toEqual(["token-1", "token-1"]);
  });

  it("do not share the tokens of different applications", async () => {
    await client().list(userUuid);
    await client({ credentials: { ...credentials, applicationId: "another" } }).list(userUuid);
    expect(tokensSent()).toEqual(["token-1", "token-2"]);
  });

  it("do not share the tokens of different tenants", async () => {
    const other = await startTenant();
    try {
      await client().list(userUuid);
      await client({ baseUrl: other.url }).list(userUuid);
      expect([requested(), other.received(authenticate).length]).toEqual([1, 1]);
    } finally {
      await other.close();
    }
  });

  it("use the renewed token of one of them", async () => {
    const [one, two] = [client(), client()];
    await one.list(userUuid);
    await two.list(userUuid);
    now += 14.6 * minute;
    await one.list(userUuid);
    await expect.poll(() => tokenStore.content?.token).toBe("token-2");
    await two.list(userUuid);
    const next = async () => {
      await two.list(userUuid);
      return tokensSent().at(-1);
    };
    await expect.poll(next).toBe("token-2");
    expect(requested()).toBe(2);
  });

  it("use no token whose time is over", async () => {
    await client().list(userUuid);
    now += 15 * minute;
    await client().list(userUuid);
    expect(tokensSent()).toEqual(["token-1", "token-2"]);
  });
});

describe("the key in the store", () => {
  it("names the tenant and the application, and holds no secret", async () => {
    await client().list(userUuid);
    const [key, ...others] = tokenStore.keys;
    expect(others).toEqual([]);
    expect(key).toContain(tenant.url);
    expect(key).toContain(credentials.applicationId);
    expect(key).not.toContain(credentials.sharedSecret);
    expect(key).not.toContain("token");
  });
});

describe("a store", () => {
  it("is not told to forget anything before a token has been rejected", async () => {
    const forget = vi.fn();
    const faces = client({ tokenStore: { get: () => undefined, set: () => {}, delete: forget } });
    await faces.list(userUuid);
    now += 15 * minute;
    await faces.list(userUuid);
    expect(forget).not.toHaveBeenCalled();
  });
});

describe("a token that is rejected", () => {
  it("is replaced by a newer one that another process has put into the store", async () => {
    const faces = client();
    await faces.list(userUuid);
    tokenStore.replace({ token: "of-another", expiresAt: now + minute });
    tenant.accept("of-another");
    await faces.list(userUuid);
    expect(tokensSent().at(-1)).toBe("of-another");
    expect(requested()).toBe(1);
  });

  it("is replaced by a fetched one when the newer one in the store is rejected as well", async () => {
    const faces = client();
    await faces.list(userUuid);
    tokenStore.replace({ token: "of-another", expiresAt: now + minute });
    tenant.accept("token-2");
    await faces.list(userUuid);
    expect(tokensSent()).toEqual(["token-1", "token-1", "of-another", "token-2"]);
    expect(requested()).toBe(2);
  });

  it("is given up when a fetched one is rejected as well", async () => {
    const faces = client();
    await faces.list(userUuid);
    tokenStore.replace({ token: "of-another", expiresAt: now + minute });
    tenant.accept();
    expect(await rejectionOf(faces.list(userUuid))).toMatchObject({ status: 401, attempts: 3 });
    expect(requested()).toBe(2);
  });

  it("is not taken from the store again, and is deleted from it", async () => {
    const faces = client();
    await faces.list(userUuid);
    tenant.set(authenticate, status(403));
    tenant.accept();
    await rejectionOf(faces.list(userUuid));
    expect(tokenStore.content).toBeUndefined();
  });

  it("is replaced in the store by the one that is fetched instead", async () => {
    const faces = client();
    await faces.list(userUuid);
    tenant.accept("token-2");
    await faces.list(userUuid);
    await client().list(userUuid);
    expect(tokenStore.content).toMatchObject({ token: "token-2" });
    expect(requested()).toBe(2);
  });

  it("is replaced by a fetched one when what the store has is over", async () => {
    const faces = client();
    await faces.list(userUuid);
    tokenStore.replace({ token: "of-another", expiresAt: now });
    tenant.accept("token-2");
    await faces.list(userUuid);
    expect(tokensSent()).toEqual(["token-1", "token-1", "token-2"]);
  });
});

describe("a call succeeds with a store", () => {
  const fail = () => {
    throw new Error("no connection");
  };
  const reject = () => Promise.reject(new Error("no connection"));
  const stores: [string, object][] = [
    ["that throws", { get: fail, set: fail, delete: fail }],
    ["that rejects", { get: reject, set: reject, delete: reject }],
    [
      "that holds rubbish",
      { get: () => ({ token: ["x"], expiresAt: "never" }), set: () => {}, delete: () => {} },
    ],
    [
      "that holds a token which was never good",
      { get: () => ({ token: "no", expiresAt: 1 }), set: fail, delete: fail },
    ],
  ];
  it.each(stores)("%s, and goes on with its own token", async (_, broken) => {
    const faces = client({ tokenStore: broken });
    await faces.list(userUuid);
    await faces.list(userUuid);
    tenant.accept("token-2");
    await faces.list(userUuid);
    expect(requested()).toBe(2);
  });

  it("that fails, and the log says so without its words", async () => {
    const lines: string[] = [];
    const write = (line: string) => lines.push(line);
    const logger = { debug: write, info: write, warn: write, error: write };
    const failing = () => Promise.reject(new Error("redis://user:password@host"));
    const broken = { get: failing, set: failing, delete: failing };
    await client({ tokenStore: broken, logger, logLevel: "warn" }).list(userUuid);
    await expect.poll(() => lines).toHaveLength(2);
    expect(lines).toEqual(
      ["get", "set"].map((method) => `The tokenStore failed in ${method}: the call goes on.`),
    );
  });

  it("that hangs, after a second", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const hang = () => new Promise<never>(() => {});
      const faces = client({ tokenStore: { get: hang, set: hang, delete: hang } });
      tenant.set(authenticate, json({ authToken: "good" }));
      const listed = faces.list(userUuid);
      await vi.advanceTimersByTimeAsync(999);
      expect(tenant.requests).toEqual([]);
      await vi.advanceTimersByTimeAsync(1);
      expect(await listed).toEqual([]);
      expect(await faces.list(userUuid)).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });
});
