import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { releaseCommands } from "../../release-rehearsal/release-commands.js";

const workflow = new URL("../../../.github/workflows/release.yml", import.meta.url);

describe("the commands of a release", () => {
  test("are found in the Release workflow", async () => {
    expect(releaseCommands(await readFile(workflow, "utf8"))).toEqual({
      version: ["npm", "run", "version-packages"],
      publish: ["npm", "run", "release"],
    });
  });

  test.each(["version", "publish"])("must be there: the job %s without one is refused", async (job) => {
    const text = (await readFile(workflow, "utf8")).replace(new RegExp(`^ +${job}: npm run .*$`, "gm"), "");
    expect(() => releaseCommands(text)).toThrow(
      `.github/workflows/release.yml must say which command the job \`${job}\` runs: write \`${job}: npm run …\` below \`with:\` of changesets/action.`,
    );
  });
});
