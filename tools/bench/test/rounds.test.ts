import { describe, expect, it } from "vitest";
import { takeRounds, turnsOf } from "../rounds.js";

describe("turnsOf", () => {
  it.each([0, 1, 2, 7])("gives everybody one turn in round %d", (round) => {
    expect(turnsOf(round, 5).sort()).toEqual([0, 1, 2, 3, 4]);
  });

  it.each([4, 5])("lets each of %d come first as often as any other", (count) => {
    const firsts = Array.from({ length: 2 * count }, (_, round) => turnsOf(round, count)[0]);
    const each = Array.from({ length: count }, (_, contestant) => [contestant, contestant]);
    expect(firsts.sort()).toEqual(each.flat());
  });

  it("puts nobody always after the same one", () => {
    const before = (round: number) => {
      const turns = turnsOf(round, 5);
      return turns[turns.indexOf(3) - 1];
    };
    expect([0, 1, 2, 3].map(before)).toEqual(expect.arrayContaining([2, 4]));
  });
});

describe("takeRounds", () => {
  it("keeps each sample with its contestant, whoever's turn it was", async () => {
    let clock = 0;
    const samples = await takeRounds(3, 2, async (contestant) => contestant * 100 + clock++);
    expect(samples).toEqual([
      [0, 101],
      [3, 102],
      [5, 104],
    ]);
  });

  it("takes one sample at a time", async () => {
    let underWay = 0;
    await takeRounds(2, 3, async () => {
      expect(++underWay).toBe(1);
      await Promise.resolve();
      return --underWay;
    });
  });
});
