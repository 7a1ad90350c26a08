import { getHeapSpaceStatistics } from "node:v8";
import { limitMemory } from "../../src/server/limit-memory.js";

// A process that keeps some of what it makes for a while, as a server does, and says how large its space for new objects was.
if (process.argv.includes("--limit")) limitMemory();
const kept: object[][] = [];
let largest = 0;
for (let turn = 0; turn < 400; turn++) {
  kept[turn % 20] = Array.from({ length: 5000 }, (_, i) => ({ turn, i }));
  const newSpace = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
  largest = Math.max(largest, newSpace?.space_size ?? 0);
  await new Promise((resolve) => setImmediate(resolve));
}
console.log(largest);
