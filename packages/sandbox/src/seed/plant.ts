import { newFace } from "../face/new-face.js";
import { sha256 } from "../platform/hash.js";
import type { Random } from "../platform/random.js";
import { changeShared } from "../store/change-shared.js";
import { momentOf, type World } from "../world.js";
import { demoApplications, demoUsers } from "./demo.js";
import type { Seed, SeedApplication, SeedUser } from "./seed.js";
import { userRecord } from "./user-record.js";

/**
 * Adds what of the demo and of a seed is not there yet. What is there stays as it is, so that a sandbox that is started again
 * goes on where it was; its settings are set only where there are none.
 */
export async function plant(seed: Seed, world: World): Promise<void> {
  const { store, random } = world;
  const { now } = await momentOf(world);
  const applications = [...(seed.applications ?? []), ...Object.values(demoApplications)];
  const users = [...(seed.users ?? []), ...Object.values<SeedUser>(demoUsers)];
  // All at a time, so that a store can make one write of them.
  await Promise.all([
    ...applications.map(async (one) => {
      if (!(await store.application(one.id))) await store.addApplication(applicationRecord(one));
    }),
    ...users.map(async (one) => {
      if (!(await store.user(one.id)))
        await store.addUser(userRecord(one, random), facesOf(one, random, now));
    }),
  ]);
  const { settings } = seed;
  if (settings) {
    await changeShared(store, (state) =>
      Object.keys(state.settings).length > 0 ? state : { ...state, settings },
    );
  }
}

function applicationRecord({ id, name, sharedSecret, permissions, disabled = false }: SeedApplication) {
  return { id, name, secretHash: sha256(sharedSecret), permissions: [...permissions], disabled };
}

function facesOf(user: SeedUser, random: Random, now: number) {
  if (!user.face) return [];
  const flow = { mobile: true, email: false, qrCode: false, status: user.face };
  return [newFace(userRecord(user, random), flow, {}, random, now)];
}
