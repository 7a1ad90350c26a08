/** Calls a function of the user's whose failure must not fail the call, whether it throws or rejects. */
export function quietly(callback: () => unknown): void {
  try {
    Promise.resolve(callback()).catch(() => {});
  } catch {
    // Nobody is there to be told: it is the user's logger, hook, tracer or token store that failed.
  }
}
