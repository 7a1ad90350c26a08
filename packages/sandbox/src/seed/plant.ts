import { newFace } from "../face/new-face.js";
import { sha256 } from "../platform/hash.js";
import type { Random } from "../platform/random.js";
import { settingsOf } from "../settings.js";
import { changeShared } from "../store/change-shared.js";
import type { ApplicationRecord, SharedState, UserRecord } from "../store/records.js";
import type { Store } from "../store/store.js";
import { momentOf, type World } from "../world.js";
import { demoApplications, demoUsers } from "./demo.js";
import type { Seed, SeedApplication, SeedUser } from "./seed.js";
import { userRecord } from "./user-record.js";

/**
 * Adds what of the demo and of a seed is not there yet. What is there stays as it is, so that a sandbox that is started again
 * goes on where it was; its settings are set only where there are none.
 *
 * @throws an Error where a user of the seed cannot be added because another user has the name
 */
export async function plant(seed: Seed, world: World): Promise<void> {
  const { store } = world;
  const { now, shared } = await momentOf(world);
  const { lifetime } = settingsOf(await withSettings(seed.settings, shared, store));
  const applications = [...(seed.applications ?? []), ...Object.values(demoApplications)];
  const users = seed.users ?? [];
  const add = (user: SeedUser) => addUser(user, lifetime, world, now);
  // All at a time, so that a store can make one write of them.
  const [areThere] = await Promise.all([
    Promise.all(users.map(add)),
    // A user whom somebody else has named after one of the demo stays.
    ...Object.values<SeedUser>(demoUsers).map(add),
    ...applications.map(async (one) => {
      if (!(await store.application(one.id))) await store.addApplication(applicationRecord(one));
    }),
  ]);
  const refused = users.find((_, i) => !areThere[i]);
  if (refused)
    throw new Error(
      `The user ${refused.id} of the seed cannot be added: another user has the login name or an alias. Choose others.`,
    );
}

async function withSettings(settings: Seed["settings"], shared: SharedState, store: Store) {
  if (!settings) return shared;
  return changeShared(store, (state) =>
    Object.keys(state.settings).length > 0 ? state : { ...state, settings },
  );
}

/** Whether the user is there afterwards: not where another one has a name of theirs. */
async function addUser(
  user: SeedUser,
  lifetime: number,
  { store, random }: World,
  now: number,
): Promise<boolean> {
  const record = userRecord(user, random);
  const isThere = async () => (await store.user(record.id)) !== undefined;
  if (await isThere()) return true;
  // Another process may be faster.
  return (await store.addUser(record, facesOf(user, record, lifetime, random, now))) || isThere();
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
