import { describe, expect, it } from "vitest";
import { contestants } from "../../contestants/index.js";
import { sampleImports } from "../../measure/import-time.js";
import { runTask } from "../../measure/run-task.js";
import type { Assignment, Task } from "../../measure/task.js";
import { useSurroundings } from "../support/surroundings.js";

const surroundings = useSurroundings();
const positive = expect.toSatisfy((value: unknown) => Number(value) > 0);
const inEveryRound = (rounds: number) =>
  Array.from({ length: rounds }, () => Array.from(contestants, () => positive));

function measure(task: Pick<Task, "quantity" | "call" | "atOnce">, different: Partial<Assignment> = {}) {
  const { workshop, target, examples } = surroundings;
  const assignment = {
    task: { ...task, calls: 4, rounds: 3, warmUp: 1 },
    target,
    expected: examples[task.call],
  };
  return runTask(workshop.measure, { ...assignment, ...different });
}

describe("runTask", () => {
  it.each<Parameters<typeof measure>[0]>([
    { quantity: "time", call: "list", atOnce: 1 },
    { quantity: "time", call: "create", atOnce: 2 },
    { quantity: "allocation", call: "list", atOnce: 1 },
  ])("takes a sample of every contestant in every round of %j", async (task) => {
    expect(await measure(task)).toEqual(inEveryRound(3));
  });

  it("measures no contestant that misses the server's response", async () => {
    const elsewhere = { ...surroundings.target, userId: "somebody else" };
    await expect(
      measure({ quantity: "time", call: "list", atOnce: 1 }, { target: elsewhere }),
    ).rejects.toThrow(/measuring process failed:.* of .+ did not give the server's response/s);
  });
});

describe("sampleImports", () => {
  it("imports the module of every contestant in every round", async () => {
    const { workshop } = surroundings;
    expect(await sampleImports(workshop.import, workshop.entries, 1)).toEqual(inEveryRound(1));
  });
});
