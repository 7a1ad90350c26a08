import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { FewPerTurn } from "../../src/server/few-per-turn.js";

it("a turn calls no more than it may, in their order", async () => {
  const calls: number[] = [];
  const few = new FewPerTurn(2);
  for (const n of [1, 2, 3, 4, 5]) few.add(() => calls.push(n));
  expect(calls).toEqual([]);
  await setImmediate();
  expect(calls).toEqual([1, 2]);
  await setImmediate();
  expect(calls).toEqual([1, 2, 3, 4]);
  await setImmediate();
  expect(calls).toEqual([1, 2, 3, 4, 5]);
});

it("a function that is added during a turn is called in the next one", async () => {
  const calls: string[] = [];
  const few = new FewPerTurn(2);
  few.add(() => {
    calls.push("first");
    few.add(() => calls.push("second"));
  });
  await setImmediate();
  expect(calls).toEqual(["first"]);
  await setImmediate();
  expect(calls).toEqual(["first", "second"]);
});
