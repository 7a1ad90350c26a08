import type { Validator } from "@idaas-face/spec/body-validators";
import { validators as bodyValidators } from "../../control-document/dist/body-validators.js";
import { JsonPieces } from "../api/json-pieces.js";
import { Refusal } from "../api/refusal.js";
import type { Fault } from "../faults/fault.js";
import type { Journal } from "../journal/journal.js";
import { randomUuid } from "../platform/random.js";
import { plant } from "../seed/plant.js";
import type { Seed } from "../seed/seed.js";
import { settingsOf } from "../settings.js";
import { changeShared } from "../store/change-shared.js";
import { FlawedSnapshotError } from "../store/flawed-snapshot-error.js";
import { MemoryStore } from "../store/memory-store.js";
import type { Snapshot } from "../store/snapshot.js";
import { momentOf, type World } from "../world.js";
import { applyToFace } from "./apply-to-face.js";
import { changeClock } from "./change-clock.js";
import { createUser } from "./create-user.js";
import type { ControlInput, ControlOperationId, ControlOutput } from "./operation-types.js";
import { overview } from "./overview.js";
import { setFaceStatus } from "./set-face-status.js";
import { showEmail, showUser } from "./show.js";
import { snapshotParts } from "./snapshot-parts.js";
import { useFace } from "./use-face.js";

/** The parts of the sandbox on which the operations of the control work. */
export interface ControlContext {
  world: World;
  journal: Journal;
  /** The data that a reset brings back. */
  seed: Seed;
}

/** A snapshot comes and goes in pieces. */
type HandlerInput<Id extends ControlOperationId> = Id extends "restore"
  ? { body: AsyncIterable<string> }
  : ControlInput<Id>;

type Handlers = {
  [Id in ControlOperationId]: (
    input: HandlerInput<Id>,
    context: ControlContext,
  ) => Promise<Id extends "snapshot" ? JsonPieces : ControlOutput<Id>>;
};

/** The number of users or e-mails on a page by default. */
const pageLength = 100;

const validateSnapshot = bodyValidators.get("restore") as Validator;

/** The largest number of faults: each request looks at all of them. */
const mostFaults = 100;

/** The implementation of each operation of control.yaml. */
export const handlers: Handlers = {
  overview: async ({ parameters }, { world, journal }) =>
    overview(parameters, await momentOf(world), journal),
  async users({ parameters: { limit = pageLength, after } }, { world }) {
    const { now } = await momentOf(world);
    const page = await world.store.users({ limit, after: after?.toLowerCase() });
    return page.map((owner) => showUser(owner, now));
  },
  createUser: async ({ body }, { world }) => createUser(body, await momentOf(world)),
  setFaceStatus: async ({ parameters: { id }, body: { status } }, { world }) =>
    applyToFace(id, setFaceStatus(status), await momentOf(world)),
  useFace: async ({ parameters: { id } }, { world }) => applyToFace(id, useFace, await momentOf(world)),
  emails: async ({ parameters: { limit = pageLength, userId } }, { world }) =>
    (await world.store.mails({ limit, userId: userId?.toLowerCase() })).map(showEmail),
  settings: async (_, { world }) => settingsOf((await world.store.shared()).value),
  setSettings: async ({ body }, { world }) =>
    settingsOf(
      await changeShared(world.store, (state) => ({ ...state, settings: { ...state.settings, ...body } })),
    ),
  changeClock: async ({ body }, { world }) => changeClock(body, world),
  faults: async (_, { world }) => (await world.store.shared()).value.faults,
  async addFault({ body }, { world }) {
    const added = { ...body, id: randomUuid(world.random), matched: 0, triggered: 0 };
    await changeShared(world.store, (state) => ({ ...state, faults: withFault(state.faults, added) }));
    return added;
  },
  async removeFault({ parameters: { id } }, { world }) {
    await changeShared(world.store, (state) => {
      const faults = state.faults.filter((fault) => fault.id !== id.toLowerCase());
      if (faults.length === state.faults.length) throw new Refusal("faultNotFound");
      return { ...state, faults };
    });
  },
  async clearFaults(_, { world }) {
    await changeShared(world.store, (state) => ({ ...state, faults: [] }));
  },
  journal: async (_, { journal }) => journal.entries(),
  async reset(_, { world, journal, seed }) {
    const planted = new MemoryStore();
    await plant(seed, { ...world, store: planted });
    const pieces = await JsonPieces.begin(planted.snapshot());
    // In one step: nobody finds a store without the demo, and a failure changes nothing.
    await world.store.restore([(await pieces.value()) as Snapshot]);
    journal.clear();
  },
  snapshot: async (_, { world }) => JsonPieces.begin(world.store.snapshot()),
  async restore({ body }, { world }) {
    await world.store.restore(snapshotParts(body, validateSnapshot, world.clock())).catch((error) => {
      if (error instanceof FlawedSnapshotError) throw new Refusal("invalidBody", { message: error.message });
      throw error;
    });
  },
};

function withFault(faults: Fault[], added: Fault): Fault[] {
  if (faults.length < mostFaults) return [...faults, added];
  const message = `There are ${mostFaults} faults already: clear them first.`;
  throw new Refusal("invalidBody", { message });
}
