import type { Validator } from "@idaas-face/spec/body-validators";
import { refusalOf } from "../api/check-body.js";
import { parseStrictJson } from "../api/strict-json.js";
import { emptySnapshot, type Snapshot, type SnapshotList, type SnapshotPart } from "../store/snapshot.js";
import { checkTime } from "./change-clock.js";
import { SnapshotSplitter } from "./snapshot-splitter.js";

/**
 * Reads the JSON of a snapshot that comes in pieces, and returns its parts. Checks each part before it returns it. The shared
 * state comes last.
 *
 * @param validate checks a whole snapshot
 * @param real the real time, in milliseconds since 1970
 * @throws a {@link Refusal} if the text is not the JSON of a snapshot
 */
export async function* snapshotParts(
  pieces: AsyncIterable<string>,
  validate: Validator,
  real: number,
): AsyncGenerator<SnapshotPart> {
  const splitter = new SnapshotSplitter();
  const counts = new Map<SnapshotList, number>();
  for await (const piece of pieces) {
    const part: Partial<Record<SnapshotList, unknown[]>> = {};
    for (const { list, text, position } of splitter.push(piece)) {
      part[list] ??= [];
      part[list].push(parseStrictJson(text, (within) => position + within));
    }
    for (const [list, records] of Object.entries(part) as [SnapshotList, unknown[]][]) {
      const count = counts.get(list) ?? 0;
      check(validate, { ...emptySnapshot, [list]: records }, count);
      counts.set(list, count + records.length);
    }
    yield part as SnapshotPart;
  }
  const rest = splitter.rest() as Snapshot;
  check(validate, rest);
  checkTime(real + rest.shared.clockOffsetMs);
  yield { shared: rest.shared };
}

/** @param count the number of records that came before those of the list */
function check(validate: Validator, body: unknown, count = 0): void {
  if (validate(body)) return;
  const errors = (validate.errors ?? []).map((error) => ({
    ...error,
    instancePath: error.instancePath.replace(/^(\/\w+\/)(\d+)/, (_, list, i) => list + (count + Number(i))),
  }));
  throw refusalOf(errors);
}
