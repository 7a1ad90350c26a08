import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const program = fileURLToPath(new URL("../support/allocate.ts", import.meta.url));

/** How many MiB the space for new objects had under load, after V8 took it back, and under load again. */
async function newSpaceOf(...flags: string[]): Promise<number[]> {
  const args = ["--import", "tsx", program, ...flags];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

it("keeps the space for new objects at half of what it would grow to, and lets it grow to that again", async () => {
  const [free = 0] = await newSpaceOf();
  const [limited = 0, takenBack, again] = await newSpaceOf("--limit");
  expect(limited).toBeLessThanOrEqual(free / 2);
  expect(takenBack).toBeLessThan(limited);
  expect(again).toBeGreaterThanOrEqual(limited);
  expect(again).toBeLessThanOrEqual(free / 2);
});
