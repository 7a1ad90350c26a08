import type { Journal } from "../journal/journal.js";
import { formatDateTime } from "../platform/date-time.js";
import { settingsOf } from "../settings.js";
import type { Moment } from "../world.js";
import type { Overview, UserQuery } from "./control.js";
import { findUsers } from "./find-users.js";
import { overviewLimits as limits } from "./overview-limits.js";
import { showUser } from "./show.js";
import { userNames } from "./user-names.js";

export async function overview(
  query: UserQuery,
  { world: { store }, shared, now }: Moment,
  journal: Journal,
): Promise<Overview> {
  const [users, mails] = await Promise.all([
    store.users({ limit: limits.users }),
    store.mails({ limit: limits.emails }),
  ]);
  const { found, userCount } = findUsers(users, query, now);
  const requests = journal.entries().slice(0, limits.requests);
  const ids = new Set([
    ...requests.flatMap(({ userId }) => userId ?? []),
    ...shared.faults.flatMap(({ match }) => match?.userId?.toLowerCase() ?? []),
  ]);
  return {
    clockOffsetMs: shared.clockOffsetMs,
    settings: settingsOf(shared),
    users: found.map((owner) => showUser(owner, now)),
    userCount,
    emails: mails.map(({ at, ...mail }) => ({ ...mail, at: formatDateTime(at) })),
    faults: shared.faults,
    journal: requests,
    userNames: await userNames(ids, users, limits.users, store),
  };
}
