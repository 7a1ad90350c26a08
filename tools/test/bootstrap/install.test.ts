import { describe, expect, it } from "vitest";
import { Checkout } from "./checkout.js";

const quiet = { status: 0, stdout: "", stderr: "" };
const sentences =
  /^Installing the dependencies; the first time takes a minute or two …\n✓ Installed the dependencies \(\d+ s\)\n$/;

describe("bootstrap", () => {
  it("installs what the lockfile says with the pnpm of package.json, and says so", () => {
    const checkout = new Checkout();
    expect(checkout.run()).toEqual({ status: 0, stdout: expect.stringMatching(sentences), stderr: "" });
    expect(checkout.calls()).toHaveLength(1);
    expect(checkout.calls()[0]).toMatch(/^--yes pnpm@1\.2\.3 install --frozen-lockfile /);
  });

  it("says and does nothing when nothing has changed since", () => {
    const checkout = new Checkout();
    checkout.run();
    expect(checkout.run()).toEqual(quiet);
    expect(checkout.calls()).toHaveLength(1);
  });

  it.each([
    ["the lockfile", "pnpm-lock.yaml", "lockfileVersion: 10\n"],
    ["the workspace file", "pnpm-workspace.yaml", "packages: []\n"],
    ["the package.json of a package", "packages/one/package.json", '{"dependencies":{"c":"1"}}'],
    ["the list of packages", "packages/two/package.json", "{}"],
  ])("installs again when %s has changed", (_, path, text) => {
    const checkout = new Checkout();
    checkout.run();
    checkout.write(path, text);
    expect(checkout.run().stdout).toMatch(sentences);
  });

  it.each(["node_modules", "packages/one/node_modules"])("installs again when %s is gone", (path) => {
    const checkout = new Checkout();
    checkout.run();
    checkout.remove(path);
    expect(checkout.run().stdout).toMatch(sentences);
  });

  it("installs again after an installation that failed, even when the files are what they were before", () => {
    const checkout = new Checkout();
    checkout.run();
    checkout.write("pnpm-lock.yaml", "broken\n");
    checkout.run({ NPX_FAILS: "yes" });
    checkout.write("pnpm-lock.yaml", "lockfileVersion: 9\n");
    expect(checkout.run().stdout).toMatch(sentences);
  });
});
