import type { Fetch } from "./fetch.js";

/**
 * The platform's `fetch`, looked up for every call: a test may replace it.
 *
 * Next.js keeps the responses to `fetch`, tokens among them, unless a request says `no-store`.
 *
 * Deno sends a request again by itself when a kept connection breaks, whatever its method, unless the body is a stream or a
 * Blob.
 */
export const platformFetch: Fetch = (url, init) => {
  const mayRepeat = init.keepalive === false && init.method !== "DELETE" && "Deno" in globalThis;
  takesCache ??= takesCacheOption();
  if (takesCache) Object.assign(init, noStore);
  return globalThis.fetch(url, mayRepeat ? { ...init, body: new Blob([init.body ?? ""]) } : init);
};

/** Not in the types of Node, which has no cache. */
const noStore: object = { cache: "no-store" };

let takesCache: boolean | undefined;

/** Says whether the platform knows the option: workerd throws on it if the compatibility date is before November 2024. */
function takesCacheOption(): boolean {
  try {
    return Boolean(new Request("https://localhost", noStore));
  } catch {
    return false;
  }
}
