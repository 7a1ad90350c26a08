import { expect, it } from "vitest";
import { ReadTurn } from "../../../src/store/sqlite/read-turn.js";

it("begins once for all who join in a turn, and ends when they have gone on", async () => {
  const steps: string[] = [];
  const turn = new ReadTurn(
    () => steps.push("begin"),
    () => steps.push("end"),
  );
  const read = async (name: string) => {
    await turn.join();
    steps.push(name);
    await null;
    steps.push(`${name} again`);
  };
  await Promise.all([read("one"), read("other")]);
  await read("later");
  await new Promise((resolve) => setImmediate(resolve));
  expect(steps).toEqual([
    ...["begin", "one", "other", "one again", "other again", "end"],
    ...["begin", "later", "later again", "end"],
  ]);
});

it("tells all who have joined where it cannot begin, and begins anew for the next", async () => {
  let isBroken = true;
  const turn = new ReadTurn(
    () => {
      if (isBroken) throw new Error("broken");
    },
    () => {},
  );
  const outcomes = await Promise.allSettled([turn.join(), turn.join()]);
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  isBroken = false;
  await expect(turn.join()).resolves.toBeUndefined();
});
