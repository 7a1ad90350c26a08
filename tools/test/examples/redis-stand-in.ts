import type { Redis } from "../../../packages/client/examples/redis-token-store.js";

/** The methods of a Redis that the example calls, in the memory of the test. */
export class RedisStandIn implements Redis {
  readonly values = new Map<string, { value: string; milliseconds: number }>();

  async get(key: string): Promise<string | null> {
    return this.values.get(key)?.value ?? null;
  }

  async pSetEx(key: string, milliseconds: number, value: string): Promise<string> {
    if (!Number.isInteger(milliseconds) || milliseconds <= 0) throw new Error("ERR invalid expire time");
    this.values.set(key, { value, milliseconds });
    return "OK";
  }

  async del(key: string): Promise<number> {
    return this.values.delete(key) ? 1 : 0;
  }
}
