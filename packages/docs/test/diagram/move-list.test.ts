import { life } from "@idaas-face/sandbox/core";
import { faceStatuses } from "@idaas-face/types";
import { expect, it } from "vitest";
import { lifeBlocks } from "../../build/blocks/life-blocks.js";
import { moveList } from "../../build/diagram/move-list.js";

const textOf = (html: string) => html.replace(/<[^>]+>/g, "");

it("a list of moves has a line for each thing that moves", () => {
  const list = moveList({ title: "", nodes: ["A", "B"], edges: [{ from: "A", to: "B" }] });
  expect([...list.matchAll(/<li>(.*?)<\/li>/g)].map(([, line = ""]) => textOf(line))).toEqual(["A → B"]);
});

it("the drawing of the registration shows the usual way first, of moves that the sandbox makes", () => {
  const [first = ""] = lifeBlocks["life-registration"]().split("\n\n");
  const way = faceStatuses
    .filter((status) => first.includes(`face-${status}`))
    .sort((a, b) => first.indexOf(a) - first.indexOf(b));
  expect(way.at(-1)).toBe("ACTIVE");
  for (const [index, status] of way.slice(0, -1).entries())
    expect(life.registration[status]).toContain(way[index + 1]);
});
