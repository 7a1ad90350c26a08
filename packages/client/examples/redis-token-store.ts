// A token store on Redis, for processes on several machines. A token is a secret: let nobody else read that Redis, and
// connect to it by TLS.
//
//   const redis = await createClient({ url: process.env.REDIS_URL }).connect();
//   const faces = FaceClient.fromEnv({ tokenStore: new RedisTokenStore(redis) });
import type { StoredToken, TokenStore } from "@idaas-face/client";

/** The methods of a client of the package `redis` that the store calls. With `ioredis`, write `psetex` for `pSetEx`. */
export interface Redis {
  get(key: string): Promise<string | null>;
  pSetEx(key: string, milliseconds: number, value: string): Promise<unknown>;
  del(key: string): Promise<unknown>;
}

export class RedisTokenStore implements TokenStore {
  readonly #redis: Redis;
  readonly #prefix: string;

  /** @param prefix the beginning of the keys in Redis */
  constructor(redis: Redis, prefix = "idaas-face-token:") {
    this.#redis = redis;
    this.#prefix = prefix;
  }

  async get(key: string): Promise<StoredToken | undefined> {
    const text = await this.#redis.get(this.#prefix + key);
    return text === null ? undefined : JSON.parse(text);
  }

  async set(key: string, token: StoredToken): Promise<void> {
    const lifetimeMs = Math.floor(token.expiresAt - Date.now());
    // Redis refuses to keep anything for no time.
    if (lifetimeMs > 0) await this.#redis.pSetEx(this.#prefix + key, lifetimeMs, JSON.stringify(token));
  }

  async delete(key: string): Promise<void> {
    await this.#redis.del(this.#prefix + key);
  }
}
