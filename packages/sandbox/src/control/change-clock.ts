import { Refusal } from "../api/refusal.js";
import { canBeNamed, formatDateTime, timeNamed } from "../platform/date-time.js";
import { changeShared } from "../store/change-shared.js";
import type { World } from "../world.js";
import type { ControlInput } from "./operation-types.js";

/** The distance of the clock from the ends of time, so that future times have a name too: a year. */
const marginMs = 366 * 24 * 60 * 60 * 1000;

export async function changeClock(
  change: ControlInput<"changeClock">["body"],
  { store, clock }: World,
): Promise<{ now: string }> {
  const real = clock();
  const { clockOffsetMs } = await changeShared(store, (state) => {
    const clockOffsetMs = offsetAfter(change, state.clockOffsetMs, real);
    checkTime(real + clockOffsetMs);
    return { ...state, clockOffsetMs };
  });
  return { now: formatDateTime(real + clockOffsetMs) };
}

/**
 * Checks a time, in milliseconds since 1970.
 *
 * @throws a {@link Refusal} if the clock cannot show it
 */
export function checkTime(now: number): void {
  if (canBeNamed(now - marginMs) && canBeNamed(now + marginMs)) return;
  const message = "The clock cannot show that time: choose one of the years 1 to 9998.";
  throw new Refusal("invalidBody", { message });
}

function offsetAfter(
  { advanceSeconds, now }: ControlInput<"changeClock">["body"],
  offsetMs: number,
  real: number,
): number {
  if (advanceSeconds !== undefined) return offsetMs + Math.round(advanceSeconds * 1000);
  return (timeNamed(`${now}`) ?? Number.NaN) - real;
}
