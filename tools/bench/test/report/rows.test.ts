import { expect, it } from "vitest";
import type { Contestant } from "../../contestants/contestant.js";
import { rowsOf } from "../../report/rows.js";

const contestant = (name: string, kind: Contestant["kind"]): Contestant => ({
  name,
  kind,
  entry: "",
  connect: () => ({ list: async () => [], create: async () => ({}) }),
});

it("gives times as multiples of the first, imports as differences from it, and the rest as it is", () => {
  const [first, second] = rowsOf([contestant("fetch", "built-in"), contestant("axios", "peer")], {
    list: [[100, 150]],
    create: [[100, 160]],
    listAtOnce: [[100, 170]],
    allocation: [[50_000, 60_000]],
    imports: [[3, 5]],
    sizes: [0, 7000],
    versions: [undefined, "1.2.3"],
  });
  const exactly = (median: number) => ({ median, margin: 0 });
  expect(second).toEqual({
    name: "axios",
    kind: "peer",
    version: "1.2.3",
    list: exactly(1.5),
    create: exactly(1.6),
    listAtOnce: exactly(1.7),
    allocation: exactly(60_000),
    importMs: exactly(2),
    size: 7000,
  });
  expect(first).toMatchObject({ list: exactly(1), importMs: exactly(0), allocation: exactly(50_000) });
});
