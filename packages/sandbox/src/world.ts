import type { Clock } from "./platform/clock.js";
import type { Hash } from "./platform/hash.js";
import type { Random } from "./platform/random.js";
import type { Sleep } from "./platform/sleep.js";
import type { MailRecord, SharedState } from "./store/records.js";
import type { Store, Versioned } from "./store/store.js";

/** The surroundings of the rules. */
export interface World {
  store: Store;
  /** The real time. The sandbox's own time is {@link Moment.now}. */
  clock: Clock;
  random: Random;
  /** SHA-256, for the stored hashes of tokens. */
  hash: Hash;
  sleep: Sleep;
  /** The address that links begin with, such as `https://sandbox.example`. By default, the host that the request was for. */
  origin?: string;
  /** Takes each sent e-mail once the store has it, and neither waits nor throws. Without it, mail goes nowhere else. */
  deliver?: (mail: MailRecord) => void;
}

/** The facts that hold for one request from its beginning to its end. */
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
