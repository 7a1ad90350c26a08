import { operationTable } from "@idaas-face/types";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AbortedError, type FaceClient, TimeoutError } from "../../src/index.js";
import { clientOf, faceId, rejectionOf, userUuid } from "../support/client.js";
import { hangUp, json, type Reply, status } from "../support/replies.js";
import { startTenant, type Tenant } from "../support/tenant.js";

const {
  createFaceAuthenticatorUsingPOST: create,
  createFaceUsingPOST: createV1,
  getFacesUsingGET: list,
} = operationTable;

const otherUserId = "00000000-4a7e-4a57-9d3c-0c1f5a7d2e41";
const created = "2026-11-02T09:12:00Z";
const date = new Date(created).toUTCString();

let tenant: Tenant;
let faces: FaceClient;
/** Functions that give the creates their responses, in the order in which the creates came. */
let responses: ((reply: Reply) => void)[];

const held: Reply = (response) => {
  responses.push((reply) => reply(response));
};

beforeEach(async () => {
  responses = [];
  tenant = await startTenant();
  tenant.set(create, held);
  faces = clientOf(tenant, { clock: () => Date.parse(created) });
});
afterEach(() => tenant.close());

/** So many creates have come, and there has been time for more. */
async function arrived(count: number): Promise<void> {
  await expect.poll(() => responses).toHaveLength(count);
  await faces.getSettings(userUuid);
  expect(responses).toHaveLength(count);
}

const made = (digit: number) => ({ id: faceId.replace(/^./, String(digit)), created });

describe("creates for one user", () => {
  it("are sent one after the other, in the order in which they were called", async () => {
    const calls = [1, 2, 3].map((digit) => faces.create(userUuid, { applicantId: String(digit) }));
    for (const [index, call] of calls.entries()) {
      await arrived(index + 1);
      responses[index]?.(json(made(index)));
      expect(await call).toEqual(made(index));
    }
    const sent = tenant.received(create).map(({ body }) => JSON.parse(body).applicantId);
    expect(sent).toEqual(["1", "2", "3"]);
  });

  it("wait for each other whichever version of the operation they use, and however the ID is written", async () => {
    tenant.set(createV1, held);
    const calls = [faces.create(userUuid), faces.createV1(userUuid), faces.create(userUuid.toUpperCase())];
    for (const [index, call] of calls.entries()) {
      await arrived(index + 1);
      responses[index]?.(json(made(index)));
      await call;
    }
  });

  it("do not take each other's face for their own", async () => {
    tenant.set(create, json(made(1)), hangUp);
    tenant.set(list, json([made(1), made(2)], { date }));
    const calls = await Promise.all([faces.create(userUuid), faces.create(userUuid)]);
    expect(calls).toEqual([made(1), { ...made(2), reconciled: true }]);
  });

  it("do not take one that was reconciled for their own either", async () => {
    tenant.set(create, hangUp);
    tenant.set(list, json([made(1)], { date }), json([made(1), made(2)], { date }));
    const calls = await Promise.all([faces.create(userUuid), faces.create(userUuid)]);
    expect(calls.map(({ id }) => id)).toEqual([made(1).id, made(2).id]);
    expect(tenant.journal()).toEqual(["create", "list", "create", "list"]);
  });

  it("go on after one that fails", async () => {
    const [first, second] = [rejectionOf(faces.create(userUuid)), faces.create(userUuid)];
    await arrived(1);
    responses[0]?.(status(409));
    expect(await first).toMatchObject({ status: 409 });
    await arrived(2);
    responses[1]?.(json(made(2)));
    expect(await second).toEqual(made(2));
  });

  it("can be ended while they wait for their turn, and do not let the next one go first", async () => {
    const controller = new AbortController();
    const first = faces.create(userUuid);
    const aborted = rejectionOf(faces.create(userUuid, {}, { signal: controller.signal }));
    await arrived(1);
    controller.abort();
    expect(await aborted).toBeInstanceOf(AbortedError);
    expect(await aborted).toMatchObject({ attempts: 0, outcome: undefined });
    const last = faces.create(userUuid);
    await arrived(1);
    responses[0]?.(json(made(1)));
    await first;
    await arrived(2);
    responses[1]?.(json(made(2)));
    expect(await last).toEqual(made(2));
  });

  it("have no longer than totalTimeoutMs in all, the wait for their turn included", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    try {
      const first = faces.create(userUuid);
      const late = rejectionOf(faces.create(userUuid, {}, { totalTimeoutMs: 1000 }));
      await vi.advanceTimersByTimeAsync(1000);
      expect(await late).toBeInstanceOf(TimeoutError);
      expect(await late).toMatchObject({ attempts: 0, outcome: undefined });
      vi.useRealTimers();
      await arrived(1);
      responses[0]?.(json(made(1)));
      await first;
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("creates that need not wait", () => {
  it("are those for different users", async () => {
    const calls = [faces.create(userUuid), faces.create(otherUserId)];
    await arrived(2);
    for (const response of responses) response(json(made(1)));
    await Promise.all(calls);
  });

  it("are those of different clients", async () => {
    const calls = [faces.create(userUuid), clientOf(tenant).create(userUuid)];
    await arrived(2);
    for (const response of responses) response(json(made(1)));
    await Promise.all(calls);
  });
});
