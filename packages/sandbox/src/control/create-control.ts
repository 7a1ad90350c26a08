import { Refusal } from "../api/refusal.js";
import type { Fault } from "../faults/fault.js";
import type { Journal } from "../journal/journal.js";
import { randomUuid } from "../platform/random.js";
import { plant } from "../seed/plant.js";
import type { Seed } from "../seed/seed.js";
import { settingsOf } from "../settings.js";
import { changeShared } from "../store/change-shared.js";
import { emptySnapshot } from "../store/snapshot.js";
import { momentOf, type World } from "../world.js";
import { applyToFace } from "./apply-to-face.js";
import { changeClock } from "./change-clock.js";
import { checkSnapshot } from "./check-snapshot.js";
import type { Control } from "./control.js";
import { createUser } from "./create-user.js";
import { overview } from "./overview.js";
import { setFaceStatus } from "./set-face-status.js";
import { showEmail, showUser } from "./show.js";
import { useFace } from "./use-face.js";

const pageLength = 100;

/** How many faults there can be: each request looks at all of them. */
const mostFaults = 100;

/** The control of a sandbox: what its endpoints do, and `sandbox.control`. */
export function createControl(world: World, journal: Journal, seed: Seed): Control {
  const { store, random } = world;
  return {
    overview: async (users = {}) => overview(users, await momentOf(world), journal),
    createUser: async (user = {}) => createUser(user, await momentOf(world)),
    async users({ limit = pageLength, after } = {}) {
      const { now } = await momentOf(world);
      return (await store.users({ limit, after: after?.toLowerCase() })).map((owner) => showUser(owner, now));
    },
    setFaceStatus: async (faceId, status) =>
      applyToFace(faceId, setFaceStatus(status), await momentOf(world)),
    useFace: async (faceId) => applyToFace(faceId, useFace, await momentOf(world)),
    async emails({ limit = pageLength, userId } = {}) {
      return (await store.mails({ limit, userId: userId?.toLowerCase() })).map(showEmail);
    },
    async settings(change) {
      if (!change) return settingsOf((await store.shared()).value);
      return settingsOf(
        await changeShared(store, (state) => ({ ...state, settings: { ...state.settings, ...change } })),
      );
    },
    advanceClock: async (change) =>
      changeClock(typeof change === "number" ? { advanceSeconds: change } : change, world),
    async addFault(fault) {
      const added = { ...fault, id: randomUuid(random), matched: 0, triggered: 0 };
      await changeShared(store, (state) => ({ ...state, faults: withFault(state.faults, added) }));
      return added;
    },
    async faults() {
      return (await store.shared()).value.faults;
    },
    async removeFault(id) {
      await changeShared(store, (state) => {
        const faults = state.faults.filter((fault) => fault.id !== id.toLowerCase());
        if (faults.length === state.faults.length) throw new Refusal("faultNotFound");
        return { ...state, faults };
      });
    },
    async clearFaults() {
      await changeShared(store, (state) => ({ ...state, faults: [] }));
    },
    async journal() {
      return journal.entries();
    },
    async reset() {
      await store.restore(emptySnapshot);
      await plant(seed, world);
      journal.clear();
    },
    snapshot: async () => store.snapshot(),
    async restore(snapshot) {
      checkSnapshot(snapshot, world.clock());
      await store.restore(snapshot);
    },
  };
}

function withFault(faults: Fault[], added: Fault): Fault[] {
  if (faults.length < mostFaults) return [...faults, added];
  const message = `There are ${mostFaults} faults already: clear them first.`;
  throw new Refusal("invalidBody", { message });
}
