interface Listener {
  callbacks: Set<() => void>;
  notify: () => void;
}

/** The callbacks of each signal. They share one listener: the platform warns of a leak when a signal has many. */
const listeners = new WeakMap<AbortSignal, Listener>();

const nothing = () => {};

/**
 * Calls `callback` when the signal is aborted, until the returned function is called. Leaves no listener behind, which
 * `AbortSignal.any` cannot promise for a signal that lives long.
 */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return nothing;
  const listener = listeners.get(signal) ?? listen(signal);
  const { callbacks, notify } = listener;
  callbacks.add(callback);
  return () => {
    if (!callbacks.delete(callback) || callbacks.size > 0) return;
    signal.removeEventListener("abort", notify);
    listeners.delete(signal);
  };
}

function listen(signal: AbortSignal): Listener {
  const callbacks = new Set<() => void>();
  const notify = () => {
    for (const callback of callbacks) callback();
  };
  const listener = { callbacks, notify };
  listeners.set(signal, listener);
  signal.addEventListener("abort", notify);
  return listener;
}
