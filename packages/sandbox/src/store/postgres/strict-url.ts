/** The values of `sslmode` that the driver takes for `verify-full`, after a warning of several lines. */
const aliases = ["prefer", "require", "verify-ca"];

/** Writes `verify-full` in the place of a value of `sslmode` that means the same to the driver. */
export function strictUrl(url: string): string {
  const parsed = new URL(url);
  const { searchParams } = parsed;
  const isAlias = aliases.includes(searchParams.get("sslmode") ?? "");
  // With this parameter, the values have their meaning of libpq.
  if (!isAlias || searchParams.get("uselibpqcompat") === "true") return url;
  searchParams.set("sslmode", "verify-full");
  return parsed.href;
}
