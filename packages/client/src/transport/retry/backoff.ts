const firstMs = 500;
const longestMs = 8000;

/**
 * Chooses the milliseconds to wait before a retry: up to half a second before the first one, doubling to 8 s, with full
 * jitter, so that clients that failed together do not come back together.
 *
 * @param retries the number of retries before this one
 * @param random gives a number from 0 up to 1
 */
export function backoffMs(retries: number, random: () => number): number {
  return random() * Math.min(firstMs * 2 ** retries, longestMs);
}
