import type { Clock } from "./platform/clock.js";
import type { Hash } from "./platform/hash.js";
import type { Random } from "./platform/random.js";
import type { Sleep } from "./platform/sleep.js";
import type { MailRecord, SharedState } from "./store/records.js";
import type { Store, Versioned } from "./store/store.js";

/** What the rules have around them. */
export interface World {
  store: Store;
  /** The real time; the sandbox's own is {@link Moment.now}. */
  clock: Clock;
  random: Random;
  /** SHA-256, for what is kept of tokens. */
  hash: Hash;
  sleep: Sleep;
  /** Where links lead, such as `https://sandbox.example`. Without it, they lead to the host that the request was for. */
  origin?: string;
  /** Takes each e-mail that was sent, once the store has it, and neither waits nor throws. Without it, mail goes nowhere else. */
  deliver?: (mail: MailRecord) => void;
}

/** What is true for one request from its beginning to its end. */
export interface Moment {
  world: World;
  shared: SharedState;
  /** The time by the sandbox's clock. */
  now: number;
}

export async function momentOf(world: World): Promise<Moment> {
  return momentWith(world, await world.store.shared());
}

export function momentWith(world: World, { value: shared }: Versioned<SharedState>): Moment {
  return { world, shared, now: world.clock() + shared.clockOffsetMs };
}
