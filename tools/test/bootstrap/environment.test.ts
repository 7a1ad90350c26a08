import { describe, expect, it } from "vitest";
import { Checkout } from "./checkout.js";

function passedOn(env: NodeJS.ProcessEnv): string {
  const checkout = new Checkout();
  expect(checkout.run(env).status).toBe(0);
  return checkout.environment();
}

describe("bootstrap", () => {
  it.each([
    ["npm_config_registry", "https://registry.example"],
    ["npm_config_https_proxy", "http://proxy.example"],
    ["npm_config_noproxy", "localhost"],
    ["npm_config_cafile", "/ca.pem"],
    ["NPM_CONFIG_USERCONFIG", "/npmrc"],
    ["https_proxy", "http://proxy.example"],
    ["CI", "true"],
    ["HOME", "/home/someone"],
  ])("hands %s on to pnpm", (name, value) => {
    expect(passedOn({ [name]: value }).split("\n")).toContain(`${name}=${value}`);
  });

  it.each(["npm_config_nodedir", "npm_config_omit", "NPM_CONFIG_PRODUCTION", "NODE_ENV"])(
    "keeps %s from pnpm",
    (name) => {
      expect(passedOn({ [name]: "production" })).not.toMatch(new RegExp(`^${name}=`, "m"));
    },
  );

  it("keeps an empty HOME from pnpm, which gives up on one", () => {
    expect(passedOn({ HOME: "" })).not.toMatch(/^HOME=/m);
  });
});
