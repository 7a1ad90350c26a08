import { buildSandbox, type SandboxParts } from "./build-sandbox.js";
import { type InProcessFetch, inProcessFetch } from "./in-process-fetch.js";
import { unknownOption } from "./name-hint.js";
import type { Clock } from "./platform/clock.js";
import { sha256 } from "./platform/hash.js";
import { type Random, secureRandom } from "./platform/random.js";
import { type Sleep, Sleeper } from "./platform/sleep.js";
import { checkSeed } from "./seed/check-seed.js";
import type { Seed } from "./seed/seed.js";
import { MemoryStore } from "./store/memory-store.js";
import type { Store } from "./store/store.js";

/** Options of {@link createSandbox}. */
export interface CreateSandboxOptions {
  /**
   * The data at the beginning, beside the demo applications and users.
   *
   * @default nothing
   */
  seed?: Seed;
  /**
   * The store that keeps everything.
   *
   * @default a memory of its own
   */
  store?: Store;
  /**
   * The real time, in milliseconds since 1970.
   *
   * @default Date.now
   */
  clock?: Clock;
  /**
   * Returns random bytes.
   *
   * @default those of the platform
   */
  random?: Random;
  /**
   * Waits a number of milliseconds, for slow users and faults that delay.
   *
   * @default setTimeout
   */
  sleep?: Sleep;
}

const optionNames = Object.keys({
  seed: true,
  store: true,
  clock: true,
  random: true,
  sleep: true,
} satisfies Record<keyof CreateSandboxOptions, true>);

/** A FaceApi in this process. */
export interface InProcessSandbox extends SandboxParts {
  /** Leads every request to the sandbox, whatever host it is for: hand it to a client as its `fetch`. */
  fetch: InProcessFetch;
  /** Ends the sandbox. Later requests reject. */
  close(): Promise<void>;
}

/**
 * Makes a FaceApi that remembers, in this process and without a port.
 *
 * @throws an error that names an unknown option, or says why the seed cannot be used
 */
export async function createSandbox(options: CreateSandboxOptions = {}): Promise<InProcessSandbox> {
  const complaint = unknownOption(options, optionNames);
  if (complaint) throw new TypeError(complaint);
  const { seed = {}, store = new MemoryStore(), clock = Date.now, random = secureRandom } = options;
  const sleeper = new Sleeper();
  const { sleep = sleeper.sleep } = options;
  checkSeed(seed);
  const world = { store, clock, random, hash: sha256, sleep };
  const { parts, handle } = await buildSandbox({
    world,
    seed,
    access: "in-process",
    onError: (error) => console.error(error),
  });
  let isClosed = false;
  return {
    ...parts,
    fetch: inProcessFetch(async (request) => {
      if (isClosed) throw new Error("The sandbox is closed.");
      return handle(request);
    }),
    async close() {
      isClosed = true;
      sleeper.end();
      await store.close();
    },
  };
}
