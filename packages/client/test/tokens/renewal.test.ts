import { operationTable } from "@idaas-face/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FaceClientOptions } from "../../src/index.js";
import { clientWithCredentials, userUuid } from "../support/client.js";
import { hangUp, json, type Reply, silence, status } from "../support/replies.js";
import { startTenant, type Tenant } from "../support/tenant.js";

const { authenticateAdminApiUsingPOST: authenticate, getFacesUsingGET: list } = operationTable;

const minute = 60_000;
const serverStart = Date.parse("2026-11-02T09:12:00Z");

let tenant: Tenant;
/** Milliseconds since the start of the test. */
let passed: number;
/** Milliseconds by which the clock here is ahead of the server's. */
let skew: number;
let requested: number;

beforeEach(async () => {
  passed = 0;
  skew = 0;
  requested = 0;
  tenant = await startTenant();
});
afterEach(() => tenant.close());

/** A client that counts its requests for a token as it sends them: those in the background arrive when they like. */
const client = (options: Partial<FaceClientOptions> = {}) =>
  clientWithCredentials(tenant, {
    clock: () => serverStart + skew + passed,
    hooks: {
      onRequest: ({ operationId }) => {
        if (operationId === authenticate.operationId) requested += 1;
      },
    },
    ...options,
  });

const at = (ms: number) => new Date(serverStart + ms).toISOString();

/** A token that ends so long from now, by the clock of the server. */
const token = (authToken: string, lifetimeMs: number): Reply =>
  json({ authToken, creationTime: at(passed), expirationTime: at(passed + lifetimeMs) });

const lastToken = () => tenant.received(list).at(-1)?.headers.authorization?.replace("Bearer ", "");

/** Lists at a time, and gives the token that was sent. */
async function listAt(faces: ReturnType<typeof client>, ms: number): Promise<string | undefined> {
  passed = ms;
  await faces.list(userUuid);
  return lastToken();
}

/** The server has received so many requests for a token. */
const received = (count: number) => expect.poll(() => tenant.received(authenticate)).toHaveLength(count);

/** Calls at a time until the token is another: one that was renewed in the background. */
const becomes = (faces: ReturnType<typeof client>, ms: number, expected: string) =>
  expect.poll(() => listAt(faces, ms)).toBe(expected);

describe("a token", () => {
  it("is renewed in the background 30 s ahead of its end: the call uses the old one and does not wait", async () => {
    const faces = client();
    tenant.set(authenticate, token("one", 15 * minute));
    expect(await listAt(faces, 0)).toBe("one");
    expect(await listAt(faces, 14.5 * minute - 1)).toBe("one");
    expect(requested).toBe(1);

    let endRenewal = () => {};
    tenant.set(authenticate, (response) => {
      endRenewal = () => token("two", 15 * minute)(response);
    });
    expect(await listAt(faces, 14.5 * minute)).toBe("one");
    await received(2);
    expect(await listAt(faces, 15 * minute - 1)).toBe("one");
    expect(requested).toBe(2);

    endRenewal();
    await becomes(faces, 15 * minute - 1, "two");
    expect(await listAt(faces, 28 * minute)).toBe("two");
    expect(requested).toBe(2);
  });

  it("is renewed as long ahead as renewAheadMs says", async () => {
    const faces = client({ renewAheadMs: 2 * minute });
    tenant.set(authenticate, token("one", 15 * minute), token("two", 15 * minute));
    await listAt(faces, 0);
    await listAt(faces, 13 * minute - 1);
    expect(requested).toBe(1);
    expect(await listAt(faces, 13 * minute)).toBe("one");
    await received(2);
  });

  it("is not renewed before its end when renewAheadMs is 0", async () => {
    const faces = client({ renewAheadMs: 0 });
    tenant.set(authenticate, token("one", 15 * minute), token("two", 15 * minute));
    await listAt(faces, 0);
    expect(await listAt(faces, 15 * minute - 1)).toBe("one");
    expect(requested).toBe(1);
    expect(await listAt(faces, 15 * minute)).toBe("two");
  });

  it.each([50, 59.9, 2])(
    "of %f s, which is shorter than twice that, is renewed after half its life",
    async (seconds) => {
      const faces = client();
      tenant.set(authenticate, token("one", seconds * 1000), token("two", 15 * minute));
      await listAt(faces, 0);
      await listAt(faces, seconds * 500 - 1);
      expect(requested).toBe(1);
      expect(await listAt(faces, seconds * 500)).toBe("one");
      await received(2);
    },
  );

  it("is waited for when it has ended", async () => {
    const faces = client();
    tenant.set(authenticate, token("one", 15 * minute));
    await listAt(faces, 0);
    passed = 15 * minute;
    tenant.set(authenticate, token("two", 15 * minute));
    expect(await listAt(faces, 15 * minute)).toBe("two");
    expect(await listAt(faces, 29 * minute)).toBe("two");
    expect(requested).toBe(2);
  });
});

describe("a renewal in the background", () => {
  it.each([
    ["is refused", status(403)],
    ["gets an error", status(500)],
    ["loses its connection", hangUp],
    ["gets nonsense", json({ authToken: null })],
  ])("that %s disturbs nobody, and is tried again later", async (_, failure) => {
    const faces = client({ maxRetries: 0 });
    tenant.set(authenticate, token("one", 15 * minute), failure);
    await listAt(faces, 0);
    expect(await listAt(faces, 14.5 * minute)).toBe("one");
    await received(2);
    for (let call = 0; call < 5; call += 1) expect(await listAt(faces, 14.75 * minute - 1)).toBe("one");
    expect(requested).toBe(2);
    tenant.set(authenticate, token("two", 15 * minute));
    await becomes(faces, 14.75 * minute, "two");
  });

  it("that is still waiting when the token ends becomes the request that all wait for", async () => {
    const faces = client();
    let endRenewal = () => {};
    tenant.set(authenticate, token("one", 15 * minute), (response) => {
      endRenewal = () => token("two", 15 * minute)(response);
    });
    await listAt(faces, 0);
    await listAt(faces, 14.9 * minute);
    await received(2);
    passed = 16 * minute;
    const waiting = [faces.list(userUuid), faces.list(userUuid)];
    endRenewal();
    await Promise.all(waiting);
    expect(lastToken()).toBe("two");
    expect(requested).toBe(2);
  });

  it("goes on although the call that started it is aborted", async () => {
    const faces = client();
    let endRenewal = () => {};
    tenant.set(authenticate, token("one", 15 * minute), (response) => {
      endRenewal = () => token("two", 15 * minute)(response);
    });
    await listAt(faces, 0);
    passed = 14.9 * minute;
    const controller = new AbortController();
    tenant.set(list, silence, json([]));
    const aborted = faces.list(userUuid, { signal: controller.signal }).catch(() => {});
    await received(2);
    controller.abort();
    await aborted;
    endRenewal();
    await becomes(faces, 14.9 * minute, "two");
    expect(requested).toBe(2);
  });
});

describe("when a token ends", () => {
  it.each([-1, -0.25, 0.25, 1])(
    "does not depend on a clock here that is %f hours before the server's",
    async (hours) => {
      skew = hours * 60 * minute;
      const faces = client({ renewAheadMs: 0 });
      tenant.set(authenticate, token("one", 15 * minute), token("two", 15 * minute));
      await listAt(faces, 0);
      expect(await listAt(faces, 15 * minute - 1)).toBe("one");
      expect(await listAt(faces, 15 * minute)).toBe("two");
    },
  );

  it("is reckoned from the date of the response where that does not say when the token was made", async () => {
    skew = 60 * minute;
    const faces = client({ renewAheadMs: 0 });
    const date = new Date(serverStart).toUTCString();
    tenant.set(
      authenticate,
      json({ authToken: "one", expirationTime: at(5 * minute) }, { date }),
      token("two", minute),
    );
    await listAt(faces, 0);
    expect(await listAt(faces, 5 * minute - 1)).toBe("one");
    expect(await listAt(faces, 5 * minute)).toBe("two");
  });

  it("is 15 minutes after the request where the response does not say when", async () => {
    const faces = client({ renewAheadMs: 0 });
    tenant.set(authenticate, json({ authToken: "one", expirationTime: "soon" }), json({ authToken: "two" }));
    await listAt(faces, 0);
    expect(await listAt(faces, 15 * minute - 1)).toBe("one");
    expect(await listAt(faces, 15 * minute)).toBe("two");
  });

  it("is read in the other form of the vendor as well", async () => {
    const faces = client({ renewAheadMs: 0 });
    const times = {
      creationTime: "2018-05-28T19:07:50.328+0000",
      expirationTime: "2018-05-28T19:08:50.328+0000",
    };
    tenant.set(authenticate, json({ authToken: "one", ...times }), json({ authToken: "two" }));
    await listAt(faces, 0);
    expect(await listAt(faces, minute - 1)).toBe("one");
    expect(await listAt(faces, minute)).toBe("two");
  });
});
