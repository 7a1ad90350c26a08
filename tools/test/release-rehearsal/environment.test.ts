import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { ownEnvironment, registryEnvironment } from "../../release-rehearsal/environment.js";

beforeEach(() => {
  vi.stubEnv("npm_config_registry", "https://registry.example/");
  vi.stubEnv("npm_config_//registry.example/:_authToken", "secret");
  vi.stubEnv("npm_config_omit", "dev");
  vi.stubEnv("NPM_TOKEN", "secret");
  vi.stubEnv("NODE_AUTH_TOKEN", "secret");
  vi.stubEnv("NO_PROXY", "intranet.example");
  vi.stubEnv("GIT_DIR", "/elsewhere");
  vi.stubEnv("NODE_ENV", "production");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

async function inTemporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "environment-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

describe("the environment of whoever runs the rehearsal", () => {
  test("keeps the way to their registry", () => {
    expect(ownEnvironment()).toMatchObject({
      npm_config_registry: "https://registry.example/",
      "npm_config_//registry.example/:_authToken": "secret",
    });
  });

  test.each(["npm_config_omit", "GIT_DIR", "NODE_ENV"])("does not keep %s", (name) => {
    expect(ownEnvironment()).not.toHaveProperty([name]);
  });
});

describe("the environment of a user of the local registry", () => {
  const url = "http://127.0.0.1:4873";

  test("knows that registry alone, without a proxy, and the folder for its settings and its cache", async () => {
    const folder = await inTemporaryFolder();
    expect(await registryEnvironment(url, folder)).toMatchObject({
      npm_config_registry: `${url}/`,
      npm_config_userconfig: join(folder, "npmrc"),
      npm_config_cache: join(folder, "npm-cache"),
      NO_PROXY: "intranet.example,127.0.0.1",
    });
    expect(await readFile(join(folder, "npmrc"), "utf8")).toBe(
      `registry=${url}/\n//127.0.0.1:4873/:_authToken=rehearsal\n`,
    );
  });

  test("has no token of whoever runs the rehearsal", async () => {
    expect(Object.values(await registryEnvironment(url, await inTemporaryFolder()))).not.toContain("secret");
  });
});
