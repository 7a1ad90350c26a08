import { faceStatuses } from "@idaas-face/types";
import { afterEach, beforeEach, vi } from "vitest";
import type { FaceClient, FaceClientOptions } from "../../src/index.js";
import { clientOf, faceId } from "./client.js";
import { tenant, tenantForEach } from "./each-tenant.js";
import { json, type Reply } from "./replies.js";

/** The time of the server. */
export const serverNow = Date.parse("2026-11-02T09:12:00Z");
export const date = new Date(serverNow).toUTCString();
export const at = (ms: number) => new Date(serverNow + ms).toISOString();

/** The face that the call has made, as it is listed. */
export const made = { id: faceId, created: at(0), status: faceStatuses[0] };
/** One that was there before. */
export const old = { id: "11111111-58f4-4b0a-9a53-7c2b6e913f08", created: at(-3_600_000) };

/** A list of faces, with the date of its response. */
export const lists = (...faces: unknown[]): Reply => json(faces, { date });

/** A client of the test's tenant, whose clock is that of the server unless the test says otherwise. */
export function client(options: Partial<FaceClientOptions> = {}): FaceClient {
  return clientOf(tenant, { clock: () => serverNow, ...options });
}

/** Starts a tenant for each test of the file, with timers that the test moves. */
export function losingCreates(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  tenantForEach();
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}
