import { Session } from "node:inspector/promises";
import { getHeapSpaceStatistics } from "node:v8";
import { limitMemory } from "../../src/server/limit-memory.js";

// A process that keeps some of what it makes for a while, as a server does, and says how large its space for new objects was:
// at first, and again after V8 has taken the space back, as it does from a process that is idle.
if (process.argv.includes("--limit")) limitMemory();
const atFirst = await allocate();
const session = new Session();
session.connect();
await session.post("HeapProfiler.collectGarbage");
session.disconnect();
console.log(JSON.stringify([atFirst, newSpace(), await allocate()]));

async function allocate(): Promise<number> {
  const kept: object[][] = [];
  let largest = 0;
  for (let turn = 0; turn < 400; turn++) {
    kept[turn % 20] = Array.from({ length: 5000 }, (_, i) => ({ turn, i }));
    largest = Math.max(largest, newSpace());
    await new Promise((resolve) => setImmediate(resolve));
  }
  return largest;
}

/** In MiB. */
function newSpace(): number {
  const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
  return Math.round((space?.space_size ?? 0) / 1024 ** 2);
}
