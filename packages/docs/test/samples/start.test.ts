import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningSandbox, startSandbox } from "@idaas-face/sandbox";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { repositoryRoot, samplesFolder } from "../../build/paths.js";
import { repositoryUrl } from "../../build/settings.js";
import { enrol } from "../../samples/start/live.js";
import { runProgram } from "../support/run-program.js";
import { useSandboxClient } from "../support/sandbox-client.js";

const parts = useSandboxClient();

const read = (path: string) => readFileSync(path, "utf8");
const sample = (name: string) => read(join(samplesFolder, "start", name));
const run = (script: string, env: Record<string, string> = {}) =>
  runProgram("sh", ["-c", script], { cwd: repositoryRoot, env });

/** Checks the lines that lead to a built checkout, which is what this test runs in. */
function expectCheckout(lines: string[]) {
  const [clone, enter, build] = lines;
  expect(clone).toBe(`git clone ${repositoryUrl}`);
  expect(enter).toBe("cd idaas-face");
  const { scripts } = JSON.parse(read(join(repositoryRoot, "package.json"))) as { scripts: object };
  expect(scripts).toHaveProperty(build?.replace("npm run ", "") ?? "");
}

test("the sixty-second start does as written what the home page says", async () => {
  const [clone = "", enter = "", build = "", ...program] = sample("run.sh").trim().split("\n");
  expectCheckout([clone, enter, build]);
  const { code, output } = await run(program.join("\n"));
  expect(output).toBe(sample("output.txt"));
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

describe("get started", () => {
  let sandbox: RunningSandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, memory: true });
  });
  afterAll(() => sandbox?.close());

  /** Reads the environment of environment.sh, with a sandbox in the place of the tenant. */
  function environment() {
    const { applicationId, sharedSecret } = sandbox.credentials;
    return sample("environment.sh")
      .replace("https://acme.us.trustedauth.com", sandbox.url)
      .replace("IDAAS_APPLICATION_ID=…", `IDAAS_APPLICATION_ID=${applicationId}`)
      .replace("IDAAS_SHARED_SECRET=…", `IDAAS_SHARED_SECRET=${sharedSecret}`);
  }

  test("starts from a checkout", () => {
    expectCheckout(sample("build.sh").trim().split("\n"));
  });

  test("runs get-started.mjs against the sandbox, and shows what it prints", async () => {
    const { code, output } = await run(sample("run-sandbox.sh"));
    expect(output).toBe(sample("get-started-output.txt"));
    expect(code).toBe(0);
  });

  test("checks the credentials by check.mjs", async () => {
    const { code, output } = await run(environment() + sample("run-check.sh"));
    expect(output).toMatch(/^The credentials are valid\. This token expires at .+\n$/);
    expect(code).toBe(0);
  });

  test("runs get-started.mjs against a tenant", async () => {
    const { id } = await sandbox.control.createUser({ userId: "contract-test" });
    const program = run(environment() + sample("run-tenant.sh"));
    await expect.poll(() => sandbox.control.emails({ userId: id }), { timeout: 60_000 }).toHaveLength(1);
    const [face] = (await sandbox.control.users()).find((user) => user.id === id)?.faces ?? [];
    await sandbox.control.setFaceStatus(face?.id ?? "", "REVIEW");
    const { code, output } = await program;
    expect(output).toBe("contract-test has a face: ACTIVATING\nThe registration ended: REVIEW\n");
    expect(code).toBe(0);
  });

  test("packs by pack.sh the files that install.sh installs", async () => {
    const home = mkdtempSync(join(tmpdir(), "home-"));
    onTestFinished(() => rmSync(home, { recursive: true }));
    const { code } = await run(sample("pack.sh").replaceAll("~", home));
    expect(code).toBe(0);
    const installed = [...sample("install.sh").matchAll(/~\/packages\/(\S+)/g)].map(([, file]) => file);
    expect(await readdir(join(home, "packages"))).toEqual(installed);
  });
});
