import type { Fetch } from "./fetch.js";

/**
 * The platform's `fetch`, looked up for every call: a test may replace it.
 *
 * Deno sends a request again by itself when a kept connection breaks, whatever its method, unless the body is a stream or a
 * Blob.
 */
export const platformFetch: Fetch = (url, init) => {
  const isDeno = "Deno" in globalThis && init.keepalive === false && init.method !== "DELETE";
  return globalThis.fetch(url, isDeno ? { ...init, body: new Blob([init.body ?? ""]) } : init);
};
