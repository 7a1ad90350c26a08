import { newFace } from "../face/new-face.js";
import { sha256 } from "../platform/hash.js";
import type { Random } from "../platform/random.js";
import { settingsOf } from "../settings.js";
import { changeShared } from "../store/change-shared.js";
import { namesOfUser } from "../store/names-of-user.js";
import type { ApplicationRecord, SharedState, UserRecord } from "../store/records.js";
import type { Store } from "../store/store.js";
import { momentOf, type World } from "../world.js";
import { demoApplications, demoUsers } from "./demo.js";
import type { Seed, SeedApplication, SeedUser } from "./seed.js";
import { userRecord } from "./user-record.js";

/**
 * Adds the missing parts of a seed and of the demo. Leaves existing records as they are, so that a restarted sandbox goes on
 * where it was. Sets the settings only if there are none. Leaves out a user of the demo whose login name or alias somebody else
 * has.
 *
 * @throws an Error if a user of the seed cannot be added because another user has the name. Nothing is written then.
 */
export async function plant(seed: Seed, world: World): Promise<void> {
  const { store } = world;
  const { settings } = seed;
  const [applications, users] = [
    (seed.applications ?? []).map(withPlainId),
    (seed.users ?? []).map(withPlainId),
  ];
  await Promise.all(users.map((user) => checkNames(user, world)));
  const { now, shared } = await momentOf(world);
  const { lifetime } = settingsOf(await withSettings(settings, shared, store));
  // The seed first, and of the demo only the records that the seed does not replace, so that no order of writes makes a
  // difference. Each part in one go, so that a store can make one write of it.
  await Promise.all([
    ...users.map(async (user) => {
      // Another process may have taken the name since.
      if (!(await addUser(user, lifetime, world, now))) await checkNames(user, world);
    }),
    ...applications.map((one) => addApplication(one, store)),
  ]);
  await Promise.all([
    ...besides(users, Object.values<SeedUser>(demoUsers)).map((user) => addUser(user, lifetime, world, now)),
    ...besides(applications, Object.values(demoApplications)).map((one) => addApplication(one, store)),
  ]);
}

function withPlainId<T extends { id: string }>(one: T): T {
  return { ...one, id: one.id.toLowerCase() };
}

/** Returns the records of the demo whose IDs the seed does not have. */
function besides<T extends { id: string }>(ofSeed: { id: string }[], ofDemo: T[]): T[] {
  const ids = new Set(ofSeed.map(({ id }) => id));
  return ofDemo.filter(({ id }) => !ids.has(id));
}

/**
 * Checks the names of a user whom the store does not have.
 *
 * @throws an Error if another user has one of them
 */
async function checkNames(user: SeedUser, { store, random }: World): Promise<void> {
  const { id, ...names } = userRecord(user, random, 0);
  if (await store.user(id)) return;
  const found = await Promise.all(namesOfUser(names).map((name) => store.userNamed(name)));
  // Another process may have added this very user since.
  const owner = found.find((one) => one !== undefined && one.value.user.id !== id);
  if (owner)
    throw new Error(
      `The user ${id} of the seed cannot be added: the user ${owner.value.user.id} has the login name or an alias. Choose others.`,
    );
}

async function withSettings(settings: Seed["settings"], shared: SharedState, store: Store) {
  if (!settings) return shared;
  return changeShared(store, (state) =>
    Object.keys(state.settings).length > 0 ? state : { ...state, settings },
  );
}

/** Adds a missing user. Resolves to `false` if somebody else was faster, or has one of the names. */
async function addUser(user: SeedUser, lifetime: number, { store, random }: World, now: number) {
  const record = userRecord(user, random, now);
  if (await store.user(record.id)) return true;
  return store.addUser(record, facesOf(user, record, lifetime, random, now));
}

async function addApplication(application: SeedApplication, store: Store): Promise<void> {
  if (!(await store.application(application.id))) await store.addApplication(applicationRecord(application));
}

function applicationRecord(application: SeedApplication): ApplicationRecord {
  const { id, name, sharedSecret, permissions, disabled = false, allowLongLivedToken = false } = application;
  return {
    id,
    name,
    secretHash: sha256(sharedSecret),
    permissions: [...permissions],
    disabled,
    allowLongLivedToken,
  };
}

function facesOf(seed: SeedUser, user: UserRecord, lifetime: number, random: Random, now: number) {
  if (!seed.face) return [];
  const flow = { mobile: true, email: false, qrCode: false, status: seed.face };
  return [newFace({ user, flow, params: {}, lifetime }, random, now)];
}
