import { MemoryStore } from "../../src/store/memory-store.js";
import type { Store } from "../../src/store/store.js";

/** Makes a store that takes a moment for everything, so that calls at the same time get into each other's way. */
export function slowStore(): Store {
  return new Proxy<Store>(new MemoryStore(), {
    get(store, name: keyof Store) {
      if (name === "snapshot") return () => store.snapshot();
      return async (...args: unknown[]) => {
        await new Promise(setImmediate);
        return (store[name] as (...args: unknown[]) => unknown).apply(store, args);
      };
    },
  });
}
