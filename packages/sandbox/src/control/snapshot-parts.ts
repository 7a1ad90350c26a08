import type { Validator } from "@idaas-face/spec/body-validators";
import { checkBody } from "../api/check-body.js";
import { parseStrictJson } from "../api/strict-json.js";
import { emptySnapshot, type Snapshot, type SnapshotList, type SnapshotPart } from "../store/snapshot.js";
import { checkTime } from "./change-clock.js";
import { SnapshotSplitter } from "./snapshot-splitter.js";

/**
 * Reads the JSON of a snapshot that comes in pieces, and returns its parts. Each is checked before it is returned. What is
 * shared comes last.
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
  yield restOf(splitter.rest(), validate, real);
}

/** Checks everything beside the records, each of which is an empty object here. */
function restOf(rest: unknown, validate: Validator, real: number): SnapshotPart {
  if (typeof rest !== "object" || rest === null) check(validate, rest);
  const snapshot = { ...(rest as Snapshot) };
  for (const list of Object.keys(emptySnapshot) as SnapshotList[]) {
    const left: unknown = snapshot[list];
    if (!Array.isArray(left)) continue;
    const wrong = left.findIndex((one) => typeof one !== "object" || one === null || Array.isArray(one));
    if (wrong >= 0) check(validate, { ...emptySnapshot, [list]: [left[wrong]] }, wrong);
    snapshot[list] = [];
  }
  check(validate, Array.isArray(rest) ? rest : snapshot);
  checkTime(real + snapshot.shared.clockOffsetMs);
  return { shared: snapshot.shared };
}

/** @param count the number of records that came before those of the list */
function check(validate: Validator, body: unknown, count = 0): void {
  const isValid = validate(body);
  const errors = validate.errors?.map((error) => ({
    ...error,
    instancePath: error.instancePath.replace(/^(\/\w+\/)(\d+)/, (_, list, i) => list + (count + Number(i))),
  }));
  checkBody(
    { validateBody: Object.assign(() => isValid, { errors: errors ?? null }), refusals: new Map() },
    body,
  );
}
