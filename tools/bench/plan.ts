import type { Task } from "./measure/task.js";

/** The length of every measurement. */
export interface Plan {
  list: Task;
  create: Task;
  listAtOnce: Task;
  allocation: Task;
  importRounds: number;
}

// Short samples and many rounds: what else the machine does then disturbs whole rounds, not single contestants.
const list = { quantity: "time", call: "list", atOnce: 1, calls: 20, rounds: 400, warmUp: 100 } as const;
const listAtOnce = { ...list, atOnce: 100, calls: 100, rounds: 150, warmUp: 20 } as const;
const allocation = { ...list, quantity: "allocation", calls: 200, rounds: 9, warmUp: 5 } as const;

export const fullPlan: Plan = {
  list,
  create: { ...list, call: "create" },
  listAtOnce,
  allocation,
  importRounds: 40,
};

/** For a look while you work: the same in fewer rounds, and so with larger margins. */
export const quickPlan: Plan = {
  list: { ...list, rounds: 60 },
  create: { ...list, call: "create", rounds: 60 },
  listAtOnce: { ...listAtOnce, rounds: 20 },
  allocation: { ...allocation, rounds: 3 },
  importRounds: 5,
};
