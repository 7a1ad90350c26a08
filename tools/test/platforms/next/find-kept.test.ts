import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { filesWith, keptResponses } from "../../../platforms/next/find-kept.js";

describe("the folder of a Next.js application", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "find-kept-"));
    await mkdir(join(folder, ".next/cache/fetch-cache"), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("tells which files hold one of the texts", async () => {
    const file = join(folder, ".next/cache/some.pack");
    await writeFile(file, Buffer.from([0xff, 0, ...Buffer.from("the-secret"), 0xfe]));
    expect(await filesWith(folder, ["another", "the-secret"])).toEqual([file]);
    expect(await filesWith(folder, ["another"])).toEqual([]);
  });

  it("tells which responses Next.js has kept", async () => {
    expect(await keptResponses(folder)).toEqual([]);
    await writeFile(join(folder, ".next/cache/fetch-cache/0123"), "{}");
    expect(await keptResponses(folder)).toEqual(["0123"]);
  });

  it("needs no cache", async () => {
    expect(await keptResponses(join(folder, "elsewhere"))).toEqual([]);
  });
});
