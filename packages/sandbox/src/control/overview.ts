import type { Journal } from "../journal/journal.js";
import { formatDateTime } from "../platform/date-time.js";
import { settingsOf } from "../settings.js";
import type { Moment } from "../world.js";
import type { Overview } from "./control.js";
import { showUser } from "./show.js";

/** How many of each a page shows. */
const limits = { users: 100, emails: 50, requests: 100 };

export async function overview(
  { after }: { after?: string },
  { world: { store }, shared, now }: Moment,
  journal: Journal,
): Promise<Overview> {
  const [users, mails] = await Promise.all([
    store.users({ limit: limits.users, after: after?.toLowerCase() }),
    store.mails({ limit: limits.emails }),
  ]);
  return {
    clockOffsetMs: shared.clockOffsetMs,
    settings: settingsOf(shared),
    users: users.map((owner) => showUser(owner, now)),
    emails: mails.map(({ at, ...mail }) => ({ ...mail, at: formatDateTime(at) })),
    faults: shared.faults,
    journal: journal.entries().slice(0, limits.requests),
  };
}
