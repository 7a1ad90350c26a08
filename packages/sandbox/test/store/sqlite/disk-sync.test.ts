import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DiskSync } from "../../../src/store/sqlite/disk-sync.js";
import { StoreUnavailableError } from "../../../src/store/store-unavailable-error.js";
import { temporaryFolder } from "../../support/folder.js";

async function openedSync(): Promise<DiskSync> {
  const file = join(await temporaryFolder(), "journal");
  await writeFile(file, "written");
  return DiskSync.open(file);
}

it("does what was asked for before it closes", async () => {
  const disk = await openedSync();
  const steps: string[] = [];
  const syncs = ["one", "other"].map((name) => disk.sync().then(() => steps.push(name)));
  await disk.close().then(() => steps.push("closed"));
  await Promise.all(syncs);
  expect(steps.at(-1)).toBe("closed");
});

it("says that the store is unavailable where the disk fails", async () => {
  const disk = await openedSync();
  await disk.close();
  await expect(disk.sync()).rejects.toThrow(StoreUnavailableError);
});
