import * as fc from "fast-check";
import { demoUsers } from "../../../src/seed/demo.js";
import type { Snapshot } from "../../../src/store/snapshot.js";

/** One change of a snapshot: what the place of the leaf is, counted through, and what stands there afterwards. */
export interface SnapshotChange {
  place: number;
  value: unknown;
}

const values = fc.oneof(
  fc.constantFrom(
    null,
    true,
    "",
    "x",
    [],
    {},
    0,
    -1,
    1.5,
    99,
    200,
    1e12,
    -1e14,
    Number.MAX_VALUE,
    253402300799999,
  ),
  fc.constantFrom("ACTIVE", "FAILED", "NEW", "EXPIRED", demoUsers.ada.id, demoUsers.ada.id.toUpperCase()),
  fc.constantFrom({ at: 0, status: "ACTIVE" }, { code: "c", until: 1e14 }, "constructor", "x".repeat(5000)),
);

export const snapshotChanges: fc.Arbitrary<SnapshotChange[]> = fc.array(
  fc.record({ place: fc.nat(), value: values }),
  { minLength: 1, maxLength: 3 },
);

/** Puts other values into some places of a snapshot. Its applications stay, so that the test can go on with it. */
export function changeSnapshot({ applications, ...snapshot }: Snapshot, changes: SnapshotChange[]): unknown {
  const changed = structuredClone(snapshot);
  for (const { place, value } of changes) {
    const places = placesIn(changed);
    const [holder, key] = places[place % places.length] ?? [{}, ""];
    holder[key] = structuredClone(value);
  }
  return { ...changed, applications };
}

/** Lists each object or list inside a value, with each of its keys. */
function placesIn(value: unknown): [holder: Record<string, unknown>, key: string][] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.entries(holder).flatMap(([key, member]) => [[holder, key] as const, ...placesIn(member)]) as [
    Record<string, unknown>,
    string,
  ][];
}
