import { type RunningSandbox, startSandbox } from "@idaas-face/sandbox";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { samplesFolder } from "../../build/paths.js";
import { checkCredentials } from "../../samples/authentication/check.js";
import { clients } from "../../samples/authentication/client.js";
import { runProgram } from "../support/run-program.js";

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, memory: true });
});
afterAll(() => sandbox?.close());
afterEach(() => vi.unstubAllEnvs());

const environment = ({ applicationId, sharedSecret } = sandbox.credentials) => ({
  IDAAS_BASE_URL: sandbox.url,
  IDAAS_APPLICATION_ID: applicationId,
  IDAAS_SHARED_SECRET: sharedSecret,
});

function stubEnvironment(variables: Record<string, string>): void {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
}

describe("the samples about credentials", () => {
  test("make clients of the environment, of the file and of a token", async () => {
    stubEnvironment(environment());
    const file = JSON.stringify({ ...sandbox.credentials, hostname: "acme.us.trustedauth.com" });
    const made = clients(file, async () => "a-token");
    expect(made).toHaveLength(3);
    expect(await made[0]?.list(sandbox.users.ada.id)).toEqual([]);
  });

  test("tell valid credentials from wrong ones and from those of an application that is switched off", async () => {
    stubEnvironment(environment());
    expect(await checkCredentials()).toMatch(/^The credentials are valid/);
    stubEnvironment(environment({ ...sandbox.credentials, sharedSecret: "wrong" }));
    expect(await checkCredentials()).toMatch(/credentials were refused: .*secret/i);
    stubEnvironment(environment(sandbox.applications.disabled));
    expect(await checkCredentials()).toMatch(/credentials were refused: .*disabled/);
  });

  test("get a token by curl", async () => {
    const { code, output } = await runProgram("sh", [`${samplesFolder}authentication/token.sh`], {
      env: environment(),
    });
    expect(code).toBe(0);
    expect(output).toMatch(/^\S{20,}\n?$/);
  });
});
