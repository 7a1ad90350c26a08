import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { executable } from "../../platforms/executable.js";

describe("executable", () => {
  let folder: string;
  let manifest: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "executable-"));
    manifest = join(folder, "package.json");
    const optionalDependencies = { "@program/one-system": "1.0.0", "@program/this-system": "1.0.0" };
    await writeFile(manifest, JSON.stringify({ name: "program", optionalDependencies }));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("finds the program in the package that was installed for this system", async () => {
    const installed = join(folder, "node_modules/@program/this-system");
    await mkdir(installed, { recursive: true });
    await writeFile(join(installed, "package.json"), "{}");
    expect(executable(manifest, "bin/program")).toMatch(/this-system.bin.program(\.exe)?$/);
  });

  it("says for which systems there are packages when none was installed", () => {
    expect(() => executable(manifest, "bin/program")).toThrow(
      /^There is no program for \S+ \S+ here: .*@program\/one-system, @program\/this-system\.$/,
    );
  });
});
