import { UsageError } from "@idaas-face/common/usage-error";
import { validators } from "../../control-document/dist/seed-validators.js";
import { firstProblems } from "../api/describe-problem.js";
import { life } from "../face/life.js";
import { secureRandom } from "../platform/random.js";
import { namesOfUser } from "../store/names-of-user.js";
import { demoUsers } from "./demo.js";
import { describeSeedProblem } from "./describe-seed-problem.js";
import type { Seed, SeedUser } from "./seed.js";
import { userRecord } from "./user-record.js";

/**
 * Checks a seed.
 *
 * @throws a {@link UsageError} that says what to correct
 */
export function checkSeed(seed: unknown): asserts seed is Seed {
  const validate = validators.get("seed");
  if (validate && !validate(seed)) {
    const [problems, others] = firstProblems(validate.errors ?? []);
    const more = others > 0 ? ` And ${others} more.` : "";
    throw new UsageError(`The seed does not fit: ${problems.map(describeSeedProblem).join(" ")}${more}`);
  }
  const outcomes = life.registration.ACTIVATING;
  const odd = (seed as Seed).users?.find(({ outcome }) => outcome && !outcomes.includes(outcome));
  if (odd)
    throw new UsageError(
      `The seed does not fit: no registration becomes ${odd.outcome}. Choose an outcome of ${outcomes.join(", ")}.`,
    );
  const { applications = [], users = [] } = seed as Seed;
  checkIds("applications", applications);
  checkIds("users", users);
  checkNames(users);
}

function checkIds(what: string, all: { id: string }[]): void {
  const seen = new Set<string>();
  for (const id of all.map((one) => one.id.toLowerCase())) {
    if (seen.has(id))
      throw new UsageError(`The seed does not fit: two ${what} have the ID ${id}. Remove one.`);
    seen.add(id);
  }
}

/** Checks that no two users share a name: those of the seed, and those of the demo that the seed does not replace. */
function checkNames(users: SeedUser[]): void {
  const all = [...Object.values<SeedUser>(demoUsers), ...users].map((user) =>
    userRecord(user, secureRandom, 0),
  );
  const owners = new Map<string, string>();
  for (const user of new Map(all.map((one) => [one.id, one])).values()) {
    for (const name of namesOfUser(user)) {
      const other = owners.get(name);
      if (other)
        throw new UsageError(
          `The seed does not fit: the users ${other} and ${user.id} have a login name or an alias in common. Choose another one.`,
        );
      owners.set(name, user.id);
    }
  }
}
