import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const program = fileURLToPath(new URL("../support/allocate.ts", import.meta.url));
const MiB = 1024 * 1024;

async function newSpaceOf(...flags: string[]) {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    "--import",
    "tsx",
    program,
    ...flags,
  ]);
  return { largest: Number(stdout), stderr };
}

it("keeps the space for new objects at half of what it would grow to", async () => {
  expect((await newSpaceOf()).largest).toBeGreaterThan(30 * MiB);
  const limited = await newSpaceOf("--limit");
  expect(limited.largest).toBeLessThan(20 * MiB);
  expect(limited.stderr).toBe("");
});
