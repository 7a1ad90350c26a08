import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** Returns a path at which a store may make its folder. The folder goes when the test ends. */
export async function tokenFolder(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), "tokens-"));
  onTestFinished(() => rm(parent, { recursive: true }));
  return join(parent, "tokens");
}
