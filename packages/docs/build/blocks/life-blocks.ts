import { code, markdownTable } from "@idaas-face/common/markdown-table";
import { life, type Mover } from "@idaas-face/sandbox/core";
import { type FaceStatus, faceStatuses } from "@idaas-face/types";
import { draw } from "../diagram/draw.js";
import { moveList, wayThrough } from "../diagram/move-list.js";

const titles: Record<Mover, string> = {
  registration: "Where the registration moves a face",
  administrator: "Where an administrator may move a face",
  time: "Where time moves a face",
};

/** The way of a face when all goes well: each step is a move of the registration. In the mobile flow it starts at the second. */
const usualWay: readonly FaceStatus[] = ["NEW", "ACTIVATING", "ACTIVE"];

/** Blocks that the sandbox's table of the life of a face gives. */
export const lifeBlocks = {
  "life-registration": () => `${wayThrough("When all goes well", usualWay)}\n\n${drawing("registration")}`,
  "life-administrator": () => drawing("administrator"),
  "life-time": () => drawing("time"),
  "life-table": () =>
    markdownTable(
      ["from", "the registration", "an administrator", "time"],
      faceStatuses.map((status) => [
        code(status),
        ...(["registration", "administrator", "time"] as const).map((mover) => list(life[mover][status])),
      ]),
    ),
} satisfies Record<string, () => string>;

function drawing(mover: Mover): string {
  const edges = faceStatuses.flatMap((from) =>
    life[mover][from].map((to) => ({ from, to, isUsual: isUsual(from, to) })),
  );
  const nodes = faceStatuses.filter((status) =>
    edges.some(({ from, to }) => from === status || to === status),
  );
  const shown = { title: titles[mover], nodes, edges };
  return `${draw(shown)}\n\n${moveList(shown)}`;
}

function isUsual(from: FaceStatus, to: FaceStatus): boolean {
  const index = usualWay.indexOf(from);
  return index >= 0 && usualWay[index + 1] === to;
}

function list(statuses: readonly FaceStatus[]): string {
  return statuses.map(code).join(", ") || "–";
}
