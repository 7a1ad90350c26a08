import type { ControlAccess } from "./control/allow.js";
import type { Control } from "./control/control.js";
import { createControl } from "./control/create-control.js";
import { createHandler } from "./create-handler.js";
import { Journal } from "./journal/journal.js";
import { demoApplications, demoUsers } from "./seed/demo.js";
import { plant } from "./seed/plant.js";
import type { Seed, SeedApplication, SeedUser } from "./seed/seed.js";
import { userRecord } from "./seed/user-record.js";
import type { World } from "./world.js";

/** The values with which an application authenticates. */
export interface SandboxCredentials {
  applicationId: string;
  sharedSecret: string;
}

/** The parts that every sandbox has, however clients reach it. */
export interface SandboxParts {
  /** The credentials of the application that may do everything. */
  credentials: SandboxCredentials;
  /**
   * The credentials of the demo applications: `admin` may do everything, `viewer` may only read, `longLived` may also do
   * everything without a token, `disabled` is switched off.
   */
  applications: Record<keyof typeof demoApplications, SandboxCredentials>;
  /** The demo users, by login name: `id` is the UUID, `userId` the login name. */
  users: Record<keyof typeof demoUsers, { id: string; userId: string; name: string }>;
  /** The actions that no tenant offers. */
  control: Control;
}

type SandboxUserName = SandboxParts["users"]["ada"];

export interface BuildOptions {
  world: World;
  seed: Seed;
  access: ControlAccess;
  onError: (error: unknown) => void;
}

/** Puts a sandbox together: its parts, and the function from request to response. */
export async function buildSandbox({ world, seed, access, onError }: BuildOptions) {
  const journal = new Journal();
  const context = { world, journal, seed };
  const handle = createHandler({ control: context, access, onError });
  await plant(seed, world);
  const applications = mapValues<keyof typeof demoApplications, SeedApplication, SandboxCredentials>(
    demoApplications,
    (application) => credentialsOf(inSeed(seed.applications, application)),
  );
  const parts: SandboxParts = {
    credentials: applications.admin,
    applications,
    users: mapValues<keyof typeof demoUsers, SeedUser, SandboxUserName>(demoUsers, (user) => {
      const { id, userId, name } = userRecord(inSeed(seed.users, user), world.random, 0);
      return { id, userId, name };
    }),
    control: createControl(context),
  };
  return { parts, handle };
}

/** Returns the record of the seed that replaces one of the demo, or that one. */
function inSeed<T extends { id: string }>(all: readonly T[] = [], ofDemo: T): T {
  return all.find(({ id }) => id.toLowerCase() === ofDemo.id) ?? ofDemo;
}

function credentialsOf({ id, sharedSecret }: SeedApplication): SandboxCredentials {
  return { applicationId: id.toLowerCase(), sharedSecret };
}

function mapValues<Name extends string, From, To>(object: Record<Name, From>, change: (value: From) => To) {
  const entries = Object.entries<From>(object).map(([name, value]) => [name, change(value)]);
  return Object.fromEntries(entries) as Record<Name, To>;
}
