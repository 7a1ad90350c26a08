interface Waiting {
  callbacks: Set<() => void>;
  notify: () => void;
}

/** Who waits for which signal. One listener serves them all: the platform warns of a leak when a signal has many. */
const waiting = new WeakMap<AbortSignal, Waiting>();

/**
 * Settles as `promise` does, or rejects with `error()` as soon as the signal is aborted. It leaves no listener behind,
 * which `AbortSignal.any` cannot promise for a signal that lives long.
 */
export function untilAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  error: () => Error,
): Promise<T> {
  if (!signal) return promise;
  return new Promise<T>((resolve, reject) => {
    const entry = waiting.get(signal) ?? listen(signal);
    const leave = () => {
      entry.callbacks.delete(callback);
      if (entry.callbacks.size === 0) stopListening(signal, entry);
    };
    const callback = () => {
      leave();
      reject(error());
    };
    entry.callbacks.add(callback);
    if (signal.aborted) callback();
    promise.finally(leave).then(resolve, reject);
  });
}

function listen(signal: AbortSignal): Waiting {
  const callbacks = new Set<() => void>();
  const notify = () => {
    for (const callback of callbacks) callback();
  };
  const entry = { callbacks, notify };
  waiting.set(signal, entry);
  signal.addEventListener("abort", notify);
  return entry;
}

function stopListening(signal: AbortSignal, { notify }: Waiting): void {
  signal.removeEventListener("abort", notify);
  waiting.delete(signal);
}
