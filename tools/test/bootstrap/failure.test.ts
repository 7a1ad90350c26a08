import { describe, expect, it } from "vitest";
import { Checkout } from "./checkout.js";

describe("bootstrap", () => {
  it("says which Node is needed on one that is too old", () => {
    const checkout = new Checkout({ node: ">=999.1" });
    expect(checkout.run()).toEqual({
      status: 1,
      stdout: "",
      stderr: `This project needs Node >=999.1 and this is Node ${process.versions.node}: install a newer Node.\n`,
    });
    expect(checkout.calls()).toEqual([]);
  });

  it("tells an older minor version from a newer one", () => {
    const [major, minor] = process.versions.node.split(".").map(Number) as [number, number];
    expect(new Checkout({ node: `>=${major}.${minor}` }).run().status).toBe(0);
    expect(new Checkout({ node: `>=${major}.${minor + 1}` }).run().status).toBe(1);
  });

  it("says what to do where there is no npx", () => {
    const checkout = new Checkout();
    const { status, stderr } = checkout.run({ PATH: checkout.root });
    expect(stderr).toBe("npx is missing: install npm, which it is a part of.\n");
    expect(status).toBe(1);
  });

  it("shows all that pnpm said when it fails", () => {
    const { status, stderr } = new Checkout().run({ NPX_FAILS: "yes" });
    expect(stderr).toBe(
      "from stdout\nfrom stderr\nThe dependencies could not be installed: pnpm@1.2.3 says above why.\n",
    );
    expect(status).toBe(1);
  });
});
