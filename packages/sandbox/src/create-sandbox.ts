import { buildSandbox, type SandboxParts } from "./build-sandbox.js";
import { type InProcessFetch, inProcessFetch } from "./in-process-fetch.js";
import { type OptionTypes, optionComplaint } from "./option-complaint.js";
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

const optionTypes: OptionTypes<CreateSandboxOptions> = {
  seed: undefined,
  store: "object",
  clock: "function",
  random: "function",
  sleep: "function",
};

/** A FaceApi in this process. */
export interface InProcessSandbox extends SandboxParts {
  /** Leads every request to the sandbox, whatever host it is for: hand it to a client as its `fetch`. */
  fetch: InProcessFetch;
  /** Ends the sandbox. Later requests reject; the control still works on a store in memory. */
  close(): Promise<void>;
}

/**
 * Makes a FaceApi that remembers, in this process and without a port.
 *
 * @param options all optional
 * @returns the sandbox. Close it when you no longer need it
 * @throws a TypeError that names an unusable option; an Error that says why the seed does not fit
 */
export async function createSandbox(options: CreateSandboxOptions = {}): Promise<InProcessSandbox> {
  const complaint = optionComplaint(options, optionTypes);
  if (complaint) throw new TypeError(complaint);
  const { store = new MemoryStore(), clock = Date.now, random = secureRandom } = options;
  const sleeper = new Sleeper();
  const { sleep = sleeper.sleep } = options;
  const given: unknown = options.seed ?? {};
  checkSeed(given);
  // A reset plants it again, whatever becomes of the caller's object.
  const seed = structuredClone(given);
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
