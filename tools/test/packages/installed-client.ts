import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import type { Installation } from "./packed-package.js";

/** A folder of its own in which the client is installed from its tarball. */
export async function installedClient(): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), "idaas-face-consumer-"));
  await cp(inject("installedClient"), folder, { recursive: true, verbatimSymlinks: true });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
