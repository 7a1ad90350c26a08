import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { RedisTokenStore } from "../../../packages/client/examples/redis-token-store.js";
import { RedisStandIn } from "./redis-stand-in.js";

const now = Date.parse("2026-11-02T09:00:00Z");

beforeEach(() => {
  vi.setSystemTime(now);
});
afterEach(() => {
  vi.useRealTimers();
});

test("has Redis forget a token when it expires", async () => {
  const redis = new RedisStandIn();
  await new RedisTokenStore(redis, "faces:").set("key", { token: "a-token", expiresAt: now + 900_000.5 });
  expect(redis.values.get("faces:key")?.milliseconds).toBe(900_000);
});

test("keeps no token that has expired", async () => {
  const redis = new RedisStandIn();
  await new RedisTokenStore(redis).set("key", { token: "a-token", expiresAt: now });
  expect(redis.values.size).toBe(0);
});
