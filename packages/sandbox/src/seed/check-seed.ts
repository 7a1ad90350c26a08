import { validators } from "../../control/dist/seed-validators.js";
import { life } from "../face/life.js";
import type { Seed } from "./seed.js";

/** @throws an Error that says what is wrong with a seed */
export function checkSeed(seed: unknown): asserts seed is Seed {
  const validate = validators.get("seed");
  if (validate && !validate(seed)) {
    const problems = (validate.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath || "it"} ${message}`,
    );
    throw new Error(`The seed does not fit: ${problems.join("; ")}.`);
  }
  const outcomes = life.registration.ACTIVATING;
  const odd = (seed as Seed).users?.find(({ outcome }) => outcome && !outcomes.includes(outcome));
  if (odd)
    throw new Error(
      `The seed does not fit: no registration becomes ${odd.outcome}. Choose an outcome of ${outcomes.join(", ")}.`,
    );
}
