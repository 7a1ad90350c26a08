import { JsonPieces } from "../../src/api/json-pieces.js";
import type { Snapshot } from "../../src/store/snapshot.js";
import type { Store } from "../../src/store/store.js";

/** All that a store remembers, in one piece. */
export async function wholeSnapshot(store: Pick<Store, "snapshot">): Promise<Snapshot> {
  return (await (await JsonPieces.begin(store.snapshot())).value()) as Snapshot;
}
