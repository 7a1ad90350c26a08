import type { Estimate } from "../../statistics.js";
import type { SandboxResults } from "./rows.js";

/** A ratio that the sandbox has to reach, or to stay below. */
export interface Budget {
  what: string;
  measured: Estimate;
  bound: "at least" | "at most";
  times: number;
}

/** Every budget beside its figure. A figure beyond its budget ends the bench with an error. */
export function sandboxBudgets(
  { list, create, amongMany, startTimesPrism, creationTimesFetch }: SandboxResults,
  [few, many]: [few: number, many: number],
): Budget[] {
  const among = `among ${many.toLocaleString("en")} faces, beside ${few.toLocaleString("en")}`;
  return [
    {
      what: "lists a second, beside Prism",
      measured: list.timesPrism,
      bound: "at least",
      times: 5,
    },
    {
      what: "durable creates a second, beside Prism",
      measured: create.timesPrism,
      bound: "at least",
      times: 2.5,
    },
    { what: `time of a list ${among}`, measured: amongMany.list, bound: "at most", times: 1.5 },
    { what: `time of a create ${among}`, measured: amongMany.create, bound: "at most", times: 1.5 },
    {
      what: "process start to first response on a new file, beside Prism",
      measured: startTimesPrism,
      bound: "at most",
      times: 0.4,
    },
    {
      what: "first `createSandbox` of a process, beside a bare `fetch` over loopback",
      measured: creationTimesFetch.first,
      bound: "at most",
      times: 30,
    },
    {
      what: "later `createSandbox`, beside a bare `fetch` over loopback",
      measured: creationTimesFetch.later,
      bound: "at most",
      times: 3,
    },
  ];
}

/** A sentence for each budget that its figure breaks. */
export function brokenBudgets(budgets: Budget[]): string[] {
  return budgets
    .filter(({ measured: { median }, bound, times }) =>
      bound === "at least" ? median < times : median > times,
    )
    .map(
      ({ what, measured: { median }, bound, times }) =>
        `The sandbox's ${what}: ${median.toFixed(2)} times; the budget is ${bound} ${times} times.`,
    );
}
