import { statusAt } from "../face/judge.js";
import { nameKey } from "../store/names-of-user.js";
import type { UserWithFaces } from "../store/store.js";
import type { UserCount, UserQuery } from "./control.js";

/** The number of users on a page. */
const pageLength = 25;

/** Finds the page of the users that a query asks for. */
export function findUsers(
  users: UserWithFaces[],
  { search = "", status, sort = "newest", page = 1 }: UserQuery,
  now: number,
): { found: UserWithFaces[]; userCount: UserCount } {
  const wanted = nameKey(search.trim());
  const found = users
    .filter((one) => wanted === "" || textsOf(one).some((text) => nameKey(text).includes(wanted)))
    .filter(({ faces }) => !status || faces.some((face) => statusAt(face, now) === status))
    .sort(orders[sort]);
  const pages = Math.max(1, Math.ceil(found.length / pageLength));
  const shown = Math.min(page, pages);
  return {
    found: found.slice((shown - 1) * pageLength, shown * pageLength),
    userCount: { total: users.length, found: found.length, page: shown, pages },
  };
}

function textsOf({ user: { id, userId, aliases, name, email } }: UserWithFaces): string[] {
  return [name, userId, ...aliases, email ?? "", id];
}

type Order = (one: UserWithFaces, other: UserWithFaces) => number;

/** Users of the same time or name stay in the order of their IDs. */
const orders: Record<NonNullable<UserQuery["sort"]>, Order> = {
  newest: (one, other) => other.user.created - one.user.created,
  name: (one, other) => one.user.name.localeCompare(other.user.name, "en"),
};
