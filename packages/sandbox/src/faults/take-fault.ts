import { changeShared } from "../store/change-shared.js";
import type { Moment } from "../world.js";
import type { Fault } from "./fault.js";
import { fits, meet, type Traits } from "./meet.js";

/** The fault that meets a request, if any: the first that fits and whose chance it is. It is counted. */
export async function takeFault(traits: Traits, { world, shared }: Moment): Promise<Fault | undefined> {
  // Most of the time there are none, and nothing has to be written.
  if (!shared.faults.some((fault) => fits(fault, traits))) return undefined;
  let taken: Fault | undefined;
  await changeShared(world.store, (state) => {
    taken = undefined;
    const faults = state.faults.map((fault) => {
      if (taken || !fits(fault, traits)) return fault;
      const outcome = meet(fault);
      if (outcome.hit) taken = outcome.fault;
      return outcome.fault;
    });
    return { ...state, faults };
  });
  return taken;
}
