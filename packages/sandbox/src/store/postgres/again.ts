import type { Pool } from "pg";

/** Codes of PostgreSQL for work that it has undone because of other work at the same time. */
const undone = ["40001", "40P01"];

/** Its code for one connection too many. */
const tooManyConnections = "53300";

/** The largest number of attempts. */
const mostTries = 20;

/**
 * Repeats work that PostgreSQL has not carried out, because other work was in its way, or because it gives no more
 * connections. In that case the pool goes on with those that it has.
 *
 * @param error the error of the first attempt
 * @throws the last error, if it is another one or comes too often
 */
export async function again<T>(pool: Pool, work: () => Promise<T>, error: unknown): Promise<T> {
  let last = error;
  for (let tries = 0; tries < mostTries && mayGoOn(pool, last); tries++) {
    try {
      return await work();
    } catch (next) {
      last = next;
    }
  }
  throw last;
}

function mayGoOn(pool: Pool, error: unknown): boolean {
  const { code = "" } = error as { code?: string };
  if (undone.includes(code)) return true;
  if (code !== tooManyConnections || pool.totalCount === 0) return false;
  pool.options.max = pool.totalCount;
  return true;
}
