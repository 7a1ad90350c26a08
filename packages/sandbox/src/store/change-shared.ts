import type { SharedState } from "./records.js";
import type { Store } from "./store.js";

/** Changes what all processes have in common; `change` is asked again when somebody else was faster. */
export async function changeShared(
  store: Store,
  change: (state: SharedState) => SharedState,
): Promise<SharedState> {
  for (;;) {
    const { value, version } = await store.shared();
    const changed = change(value);
    if (await store.changeShared(changed, version)) return changed;
  }
}
