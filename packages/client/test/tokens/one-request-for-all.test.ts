import { operationTable } from "@idaas-face/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AbortedError, AuthenticationError, type Fetch } from "../../src/index.js";
import { clientWithCredentials, rejectionOf, userUuid } from "../support/client.js";
import { json, type Reply, status } from "../support/replies.js";
import { startTenant, type Tenant } from "../support/tenant.js";

const { authenticateAdminApiUsingPOST: authenticate, getFacesUsingGET: list } = operationTable;
const many = 1000;

let tenant: Tenant;
let now: number;

beforeEach(async () => {
  now = Date.parse("2026-11-02T09:12:00Z");
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const client = () => clientWithCredentials(tenant, { clock: () => now });
const tokensSent = () => tenant.received(list).map(({ headers }) => headers.authorization);

/** A reply that the test gives when it is time. */
function heldBack(reply: Reply): { reply: Reply; received: Promise<void>; release: () => void } {
  let release = () => {};
  let onReceived = () => {};
  const received = new Promise<void>((resolve) => {
    onReceived = resolve;
  });
  return {
    received,
    release: () => release(),
    reply: (response) => {
      release = () => reply(response);
      onReceived();
    },
  };
}

describe("1,000 calls at once", () => {
  it("ask for one token when there is none, and for one more when that has ended", async () => {
    const sent: (string | undefined)[] = [];
    let requested = 0;
    const fetch: Fetch = async (url, { headers }) => {
      if (url.endsWith(authenticate.path)) return Response.json({ authToken: `token-${++requested}` });
      sent.push(headers.authorization);
      return Response.json([]);
    };
    const faces = clientWithCredentials(tenant, { clock: () => now, fetch });
    const callAtOnce = () => Promise.all(Array.from({ length: many }, () => faces.list(userUuid)));
    await callAtOnce();
    expect(requested).toBe(1);
    now += 15 * 60_000;
    await callAtOnce();
    expect(requested).toBe(2);
    expect(sent).toEqual([...Array(many).fill("Bearer token-1"), ...Array(many).fill("Bearer token-2")]);
  });

  it("fail together, after one request, when there is no token to be had; the next call asks anew", async () => {
    const faces = client();
    const refusal = heldBack(status(403));
    tenant.set(authenticate, refusal.reply, json({ authToken: "good" }));
    const errors = Array.from({ length: many }, () => rejectionOf(faces.list(userUuid)));
    await refusal.received;
    refusal.release();
    for (const error of await Promise.all(errors)) {
      expect(error).toBeInstanceOf(AuthenticationError);
      expect(error).toMatchObject({ operationId: authenticate.operationId });
    }
    expect(tenant.received(authenticate)).toHaveLength(1);
    expect(await faces.list(userUuid)).toEqual([]);
    expect(tenant.received(authenticate)).toHaveLength(2);
  });
});

it("100 calls at once over as many connections ask for one token", async () => {
  const faces = client();
  await Promise.all(Array.from({ length: 100 }, () => faces.list(userUuid)));
  expect(tenant.received(authenticate)).toHaveLength(1);
  expect(tokensSent()).toEqual(Array(100).fill("Bearer token-1"));
});

describe("a call that is aborted while it waits for the token", () => {
  it("leaves the others alone", async () => {
    const faces = client();
    const response = heldBack(json({ authToken: "good" }));
    tenant.set(authenticate, response.reply);
    const controller = new AbortController();
    const leaving = Array.from({ length: 10 }, () =>
      rejectionOf(faces.list(userUuid, { signal: controller.signal })),
    );
    const staying = Array.from({ length: 10 }, () => faces.list(userUuid));
    await response.received;
    controller.abort();
    for (const error of await Promise.all(leaving)) {
      expect(error).toBeInstanceOf(AbortedError);
      expect(error).toMatchObject({ attempts: 0, outcome: undefined });
    }
    response.release();
    expect(await Promise.all(staying)).toEqual(Array(10).fill([]));
    expect(tenant.received(authenticate)).toHaveLength(1);
  });

  it("ends the request when it was the last, and the next call asks anew", async () => {
    const faces = client();
    const response = heldBack(json({ authToken: "late" }));
    tenant.set(authenticate, response.reply, json({ authToken: "good" }));
    const controller = new AbortController();
    const error = rejectionOf(faces.list(userUuid, { signal: controller.signal }));
    await response.received;
    controller.abort();
    expect(await error).toBeInstanceOf(AbortedError);
    await faces.list(userUuid);
    expect(tokensSent()).toEqual(["Bearer good"]);
  });

  it("may leave before anybody else comes", async () => {
    const faces = client();
    const response = heldBack(json({ authToken: "good" }));
    tenant.set(authenticate, response.reply);
    const controller = new AbortController();
    const first = rejectionOf(faces.list(userUuid, { signal: controller.signal }));
    await response.received;
    const second = faces.list(userUuid);
    controller.abort();
    response.release();
    expect(await first).toBeInstanceOf(AbortedError);
    expect(await second).toEqual([]);
    expect(tenant.received(authenticate)).toHaveLength(1);
  });
});
