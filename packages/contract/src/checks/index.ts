import { includes } from "../levels.js";
import { authenticateChecks } from "./authenticate.js";
import { changeChecks } from "./changes.js";
import { createChecks } from "./creates.js";
import { mailChecks } from "./mail.js";
import type { AnyCheckPlan, PlanOptions } from "./plan.js";
import { lookUpChecks, userReadChecks } from "./reads.js";
import { refusedChangeChecks } from "./refused-changes.js";
import { refusedCreateChecks } from "./refused-creates.js";
import { viewerChecks } from "./viewer.js";

/** Plans the checks of a run, in their order. The most important come first: a run has a limited number of requests. */
export function planChecks(options: PlanOptions): AnyCheckPlan[] {
  const all: AnyCheckPlan[] = [
    ...authenticateChecks(options),
    ...lookUpChecks(options),
    ...userReadChecks(options),
    ...createChecks(options),
    ...changeChecks(),
    ...mailChecks(),
    ...viewerChecks(options),
    ...refusedCreateChecks(),
    ...refusedChangeChecks(),
  ];
  return all.filter(({ level }) => includes(options.level, level));
}
