import { describe, expect, it, vi } from "vitest";
import { AbortedError, type FaceClientOptions, TimeoutError } from "../../src/index.js";
import { faceId, rejectionOf, userUuid } from "../support/client.js";
import { create, list, tenant } from "../support/each-tenant.js";
import { client, lists, losingCreates, made } from "../support/lost-creates.js";
import { hangUp, json, status } from "../support/replies.js";

losingCreates();

describe("a create that is ended while its outcome is unknown", () => {
  it.each(["wait", "look"])("by its signal during the %s is an AbortedError that says so", async (during) => {
    const controller = new AbortController();
    const abort = () => controller.abort();
    const faces = client({ sleep: async () => during === "wait" && abort() } as object);
    tenant.set(create, hangUp);
    tenant.set(list, abort);
    const error = await rejectionOf(faces.create(userUuid, {}, { signal: controller.signal }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ operationId: create.operationId, outcome: "unknown", attempts: 1 });
    expect(tenant.received(create)).toHaveLength(1);
  });

  it("by totalTimeoutMs is a TimeoutError that says so", async () => {
    tenant.set(create, hangUp);
    tenant.set(list, () => vi.advanceTimersByTime(20_000));
    const error = await rejectionOf(client().create(userUuid, {}, { totalTimeoutMs: 20_000 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ operationId: create.operationId, outcome: "unknown", attempts: 1 });
    expect(error.message).toContain("20000 ms in all");
  });

  it("by its signal before anything is sent is one that was not carried out", async () => {
    const error = await rejectionOf(client().create(userUuid, {}, { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ name: "AbortedError", outcome: undefined, attempts: 0 });
  });

  it("by its signal during the attempt is looked for by nobody", async () => {
    const controller = new AbortController();
    tenant.set(create, () => controller.abort());
    const error = await rejectionOf(client().create(userUuid, {}, { signal: controller.signal }));
    expect(error).toMatchObject({ name: "AbortedError", outcome: "unknown", attempts: 1 });
    expect(tenant.journal()).toEqual(["create"]);
  });
});

describe('onUnknownOutcome: "throw"', () => {
  it.each<[string, FaceClientOptions["onUnknownOutcome"], FaceClientOptions["onUnknownOutcome"], string[]]>([
    ["of the client", "throw", undefined, ["create"]],
    ["of the call", undefined, "throw", ["create"]],
    ["of the client, not of the call", "throw", "reconcile", ["create", "list"]],
  ])("%s decides whether a look is taken", async (_, ofClient, ofCall, journal) => {
    tenant.set(create, hangUp);
    tenant.set(list, lists(made));
    const faces = client({ onUnknownOutcome: ofClient });
    const result = await faces.create(userUuid, {}, { onUnknownOutcome: ofCall }).catch((error) => error);
    expect(result).toMatchObject(journal.length > 1 ? { reconciled: true } : { outcome: "unknown" });
    expect(tenant.journal()).toEqual(journal);
  });

  it("still repeats what was refused", async () => {
    tenant.set(create, status(429), json({ id: faceId }));
    expect(await client({ onUnknownOutcome: "throw" }).create(userUuid)).toEqual({ id: faceId });
  });
});
