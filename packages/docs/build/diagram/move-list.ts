import type { Drawing } from "./draw.js";

/** Lists the moves of a drawing, for a screen that is too narrow for arrows. */
export function moveList({ nodes, edges }: Drawing): string {
  const rows = nodes
    .map((from) => ({ from, to: edges.filter((edge) => edge.from === from).map(({ to }) => chip(to)) }))
    .filter(({ to }) => to.length > 0)
    .map(({ from, to }) => `<li>${chip(from)} <span>→</span> ${to.join(" ")}</li>`);
  return `<ul class="move-list">${rows.join("")}</ul>`;
}

/** Writes a way through a drawing in one line. */
export function wayThrough(title: string, nodes: readonly string[]): string {
  return `<p class="way">${title}: ${nodes.map(chip).join(" <span>→</span> ")}</p>`;
}

function chip(status: string): string {
  return `<span class="chip face-${status}">${status}</span>`;
}
