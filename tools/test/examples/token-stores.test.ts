import { FaceClient, type Fetch, type TokenStore } from "@idaas-face/client";
import { type Mock, startMock } from "@idaas-face/contract";
import { operationTable } from "@idaas-face/types";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FileTokenStore } from "../../../packages/client/examples/file-token-store.js";
import { RedisTokenStore } from "../../../packages/client/examples/redis-token-store.js";
import { RedisStandIn } from "./redis-stand-in.js";
import { tokenFolder } from "./token-folder.js";

const key = "https://acme.us.trustedauth.com e5b0a8c2-3f6d-4d8e-9a41-7c1f2b6d9e03";
const token = { token: "a-token", expiresAt: Date.now() + 900_000.5 };

const stores: { name: string; open: () => Promise<() => TokenStore> }[] = [
  {
    name: "FileTokenStore",
    open: async () => {
      const folder = await tokenFolder();
      return () => new FileTokenStore(folder);
    },
  },
  {
    name: "RedisTokenStore",
    open: async () => {
      const redis = new RedisStandIn();
      return () => new RedisTokenStore(redis);
    },
  },
];

/** A store, and a promise of what it writes: no call waits for that. */
function watchWrite(store: TokenStore): { store: TokenStore; written: Promise<void> } {
  let tell = () => {};
  const written = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const watched: TokenStore = {
    get: (name) => store.get(name),
    delete: (name) => store.delete(name),
    set: async (name, fetched) => {
      await store.set(name, fetched);
      tell();
    },
  };
  return { store: watched, written };
}

describe.each(stores)("the example $name", ({ open }) => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => mock.close());

  test("has nothing before something is set", async () => {
    const storeOf = await open();
    expect(await storeOf().get(key)).toBeUndefined();
  });

  test("gives another process what was set last", async () => {
    const storeOf = await open();
    await storeOf().set(key, { ...token, token: "an-older-token" });
    await storeOf().set(key, token);
    expect(await storeOf().get(key)).toEqual(token);
  });

  test("keeps keys apart", async () => {
    const storeOf = await open();
    await storeOf().set(key, token);
    expect(await storeOf().get(`${key}4`)).toBeUndefined();
  });

  test("forgets what is deleted, and deletes what is not there", async () => {
    const storeOf = await open();
    await storeOf().set(key, token);
    await storeOf().delete(key);
    await storeOf().delete(key);
    expect(await storeOf().get(key)).toBeUndefined();
  });

  test("spares a second client the request for a token", async () => {
    const storeOf = await open();
    const paths: string[] = [];
    const watched: Fetch = (url, init) => {
      paths.push(new URL(url).pathname);
      return fetch(url, init);
    };
    const listWith = (tokenStore: TokenStore) => {
      const credentials = { applicationId: "application", sharedSecret: "not-a-real-secret" };
      const faces = new FaceClient({ baseUrl: mock.url, credentials, tokenStore, fetch: watched });
      return faces.list("6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41");
    };
    const { store, written } = watchWrite(storeOf());
    await listWith(store);
    await written;
    await listWith(storeOf());
    expect(paths.filter((path) => path === operationTable.authenticateAdminApiUsingPOST.path)).toHaveLength(
      1,
    );
    expect(paths).toHaveLength(3);
  });
});
