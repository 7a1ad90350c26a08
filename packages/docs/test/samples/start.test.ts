import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot, samplesFolder } from "../../build/paths.js";
import { repositoryUrl } from "../../build/settings.js";
import { enrol } from "../../samples/start/live.js";
import { runProgram } from "../support/run-program.js";
import { useSandboxClient } from "../support/sandbox-client.js";

const parts = useSandboxClient();

const read = (path: string) => readFileSync(path, "utf8");

test("the sixty-second start does as written what the home page says", async () => {
  const [clone, enter, build, ...program] = read(join(samplesFolder, "start/run.sh")).trim().split("\n");
  // A checkout that is built is what this test runs in: the first three lines have led here.
  expect(clone).toBe(`git clone ${repositoryUrl}`);
  expect(enter).toBe("cd idaas-face");
  const { scripts } = JSON.parse(read(join(repositoryRoot, "package.json"))) as { scripts: object };
  expect(scripts).toHaveProperty(build?.replace("npm run ", "") ?? "");
  const { code, output } = await runProgram("sh", ["-c", program.join("\n")], { cwd: repositoryRoot });
  expect(output).toBe(read(join(samplesFolder, "start/output.txt")));
  expect(code).toBe(0);
});

test("the live call of the home page enrols a user", async () => {
  const { sandbox, faces } = parts;
  const shown: unknown[] = [];
  const face = await enrol(faces, ({ id, activationQRCode }) => {
    shown.push(activationQRCode);
    void sandbox.control.setFaceStatus(id, "ACTIVE");
  });
  expect(shown).toEqual([expect.stringMatching(/^data:image\//)]);
  expect(face.status).toBe("ACTIVE");
});
