import { UsageError } from "@idaas-face/common/usage-error";

/**
 * Checks the URL of a database.
 *
 * @throws a {@link UsageError} if it is not one of PostgreSQL
 */
export function checkDatabaseUrl(url: string): void {
  if (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)) return;
  throw badDatabaseUrl();
}

/** Never shows the URL, which may hold a password. */
export function badDatabaseUrl(): UsageError {
  return new UsageError(
    "The database URL must be one of PostgreSQL, like postgres://user:password@host:5432/database, where # and / of the password are written %23 and %2F.",
  );
}
