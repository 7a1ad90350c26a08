import dagre from "@dagrejs/dagre";

/** A diagram of boxes and arrows. */
export interface Drawing {
  /** A description for readers who do not see the drawing. */
  title: string;
  nodes: readonly string[];
  /** The arrows. Those of the usual way stand out. */
  edges: readonly { from: string; to: string; isUsual?: boolean }[];
}

const boxWidth = 128;
const boxHeight = 40;
const margin = 8;

/** Draws SVG that takes its colours from the page around it. */
export function draw({ title, nodes, edges }: Drawing): string {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: "TB", nodesep: 36, ranksep: 52 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of nodes) graph.setNode(node, { width: boxWidth, height: boxHeight });
  for (const { from, to, isUsual = false } of edges)
    graph.setEdge(from, to, { isUsual, weight: isUsual ? 9 : 1 });
  dagre.layout(graph);
  const moves = graph.edges().map((edge) => graph.edge(edge) as { points: Point[]; isUsual: boolean });
  const { left, top, width, height } = frame(
    graph.nodes().map((name) => graph.node(name)),
    moves.map(({ points }) => points),
  );
  const id = `drawing-${title.toLowerCase().replace(/[^a-z]+/g, "-")}`;
  return [
    `<svg class="drawing" role="img" aria-labelledby="${id}" viewBox="${left} ${top} ${width} ${height}" style="max-width:${width}px">`,
    `<title id="${id}">${title}</title>`,
    `<defs><marker id="${id}-head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>`,
    ...moves.map(({ points, isUsual }) => arrow(points, `${id}-head`, isUsual ? "move usual" : "move")),
    ...graph.nodes().map((name) => box(name, graph.node(name))),
    "</svg>",
  ].join("");
}

/** Computes the frame of all boxes and arrows, with a little room around them: dagre's own size leaves arrows out. */
function frame(boxes: readonly Point[], paths: readonly Point[][]) {
  const corners = boxes.flatMap(({ x, y }) => [
    { x: x - boxWidth / 2, y: y - boxHeight / 2 },
    { x: x + boxWidth / 2, y: y + boxHeight / 2 },
  ]);
  const points = [...corners, ...paths.flat()];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const left = Math.floor(Math.min(...xs)) - margin;
  const top = Math.floor(Math.min(...ys)) - margin;
  const width = Math.ceil(Math.max(...xs)) + margin - left;
  const height = Math.ceil(Math.max(...ys)) + margin - top;
  return { left, top, width, height };
}

interface Point {
  x: number;
  y: number;
}

function box(name: string, { x, y }: Point): string {
  return (
    `<g class="state state-${name.toLowerCase()}"><rect x="${round(x - boxWidth / 2)}" y="${round(y - boxHeight / 2)}" width="${boxWidth}" height="${boxHeight}" rx="8"/>` +
    `<text x="${round(x)}" y="${round(y)}" dominant-baseline="central" text-anchor="middle">${name}</text></g>`
  );
}

/** Draws a smooth line through the points: each but the first and the last bends it. */
function arrow(points: readonly Point[], head: string, className: string): string {
  const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
  const [start, ...others] = points as [Point, ...Point[]];
  const bends = others.slice(0, -1).map((point, index) => {
    const next = others[index + 1] as Point;
    const isLast = index === others.length - 2;
    const end = isLast ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${at(point)} ${at(end)}`;
  });
  return `<path class="${className}" d="M${at(start)}${bends.join("")}" marker-end="url(#${head})"/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
