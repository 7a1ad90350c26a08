import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { startSandbox } from "@idaas-face/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Installation, installPacked, run, runSource } from "./packed-package.js";

describe("@idaas-face/contract, installed from its tarball in an empty folder", () => {
  let installation: Installation;

  beforeAll(async () => {
    installation = await installPacked("packages/contract");
  });
  afterAll(() => installation?.remove());

  const node = (source: string) => runSource(installation, "program.mjs", source);

  it("has a command that checks a sandbox at the level read within five seconds", async () => {
    const sandbox = await startSandbox({ port: 0, memory: true });
    const { applicationId, sharedSecret } = sandbox.credentials;
    const env = { ...process.env, IDAAS_APPLICATION_ID: applicationId, IDAAS_SHARED_SECRET: sharedSecret };
    const start = performance.now();
    try {
      const args = ["run", "--url", sandbox.url, "--user", "ada"];
      const command = join(installation.folder, "node_modules/.bin/idaas-face-contract");
      const { stdout } = await run(command, args, { cwd: installation.folder, env });
      expect(stdout).toContain("The target conforms to the document.");
    } finally {
      await sandbox.close();
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("is a library, too", async () => {
    const source = `
      import { checkTraffic, expectConforms } from "@idaas-face/contract";
      await expectConforms("getFacesUsingGET", Response.json([]));
      console.log(checkTraffic({ log: { entries: [] } }).conforms);`;
    expect(await node(source)).toBe("false"); // Nothing was checked.
  });

  it("says what to install for the mock, which it comes without", async () => {
    const source = `
      import { startMock } from "@idaas-face/contract";
      startMock().catch(({ message }) => console.log(message));`;
    expect(await node(source)).toMatch(/needs Prism.*npm install --save-dev @stoplight\/prism-cli@\d/);
  });

  it("depends on nothing, and carries its licence, its notices and its readme", async () => {
    const folder = join(installation.folder, "node_modules/@idaas-face/contract");
    const { dependencies } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    expect(dependencies).toBeUndefined();
    expect(await readdir(join(installation.folder, "node_modules"))).not.toContain("@stoplight");
    expect(await readdir(folder)).toEqual(
      expect.arrayContaining(["LICENSE", "README.md", "THIRD-PARTY-NOTICES.md"]),
    );
  });
});
