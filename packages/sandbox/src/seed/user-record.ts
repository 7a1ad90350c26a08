import { type Random, randomUuid } from "../platform/random.js";
import type { UserRecord } from "../store/records.js";
import type { NewUser } from "./seed.js";

/** Fills in the missing properties of a user. */
export function userRecord(user: NewUser, random: Random, now: number): UserRecord {
  const id = (user.id ?? randomUuid(random)).toLowerCase();
  const { name = `User ${id.slice(0, 8)}`, email = `${id}@example.com` } = user;
  return {
    id,
    userId: user.userId ?? `user-${id}`,
    aliases: [...(user.aliases ?? [])],
    name: name.trim(),
    email,
    created: now,
    outcome: user.outcome ?? null,
    delayMs: user.delayMs ?? 0,
    busy: user.busy ?? false,
  };
}
