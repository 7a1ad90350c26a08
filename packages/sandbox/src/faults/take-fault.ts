import { changeShared } from "../store/change-shared.js";
import type { Moment } from "../world.js";
import type { Fault } from "./fault.js";
import { matches, type Traits, trigger } from "./trigger.js";

/** Finds and counts the fault that a request triggers: the first that it matches and whose probability lets it trigger. */
export async function takeFault(traits: Traits, { world, shared }: Moment): Promise<Fault | undefined> {
  // Most of the time there are none, and nothing has to be written.
  if (!shared.faults.some((fault) => matches(fault, traits))) return undefined;
  let taken: Fault | undefined;
  await changeShared(world.store, (state) => {
    taken = undefined;
    const faults = state.faults.map((fault) => {
      if (taken || !matches(fault, traits)) return fault;
      const outcome = trigger(fault);
      if (outcome.hit) taken = outcome.fault;
      return outcome.fault;
    });
    return { ...state, faults };
  });
  return taken;
}
