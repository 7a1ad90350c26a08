import { expect, it } from "vitest";
import { benchSandbox } from "../../sandbox/bench.js";

it("measures all of it, and leaves nothing behind", async () => {
  const plan = {
    connections: 2,
    warmUp: 4,
    lists: 4,
    creates: 4,
    rounds: 1,
    fewFaces: 3,
    manyFaces: 30,
  };
  const { list, create, listAmongMany, createAmongMany, starts } = await benchSandbox(plan, () => {});
  expect([list, create, listAmongMany, createAmongMany].map(([row]) => row?.length)).toEqual([3, 2, 2, 2]);
  expect([starts.command, starts.creation].map(([row]) => row?.length)).toEqual([2, 3]);
});
