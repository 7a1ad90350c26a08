import type { Store, UserWithFaces } from "../store/store.js";

/**
 * Finds the names of users, by ID. Leaves out users who do not exist.
 *
 * @param listed the users with the lowest IDs, so that most names cost no query
 * @param limit the largest number of listed users: with fewer, nobody else exists
 */
export async function userNames(
  ids: ReadonlySet<string>,
  listed: readonly UserWithFaces[],
  limit: number,
  store: Store,
): Promise<Record<string, string>> {
  const found = listed.filter(({ user }) => ids.has(user.id)).map(({ user }) => user);
  const isFound = new Set(found.map(({ id }) => id));
  const others = listed.length < limit ? [] : [...ids].filter((id) => !isFound.has(id));
  const beyond = await Promise.all(others.map((id) => store.user(id)));
  const users = [...found, ...beyond.flatMap((one) => one?.value.user ?? [])];
  return Object.fromEntries(users.map(({ id, name }) => [id, name]));
}
