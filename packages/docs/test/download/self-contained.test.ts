import { describe, expect, it } from "vitest";
import { outsideAddresses } from "../../build/download/outside-addresses.js";
import { selfContained } from "../../build/download/self-contained.js";

describe("selfContained", () => {
  it("replaces the logo that the page would fetch", () => {
    const page = "<head></head><script>src=`https://cdn.redoc.ly/redoc/logo-mini.svg`</script>";
    expect(outsideAddresses(page)).toHaveLength(1);
    expect(outsideAddresses(selfContained(page))).toEqual([]);
  });

  it("gives the page a policy that forbids every connection", () => {
    expect(selfContained("<head></head>")).toContain(
      `http-equiv="Content-Security-Policy" content="default-src 'none';`,
    );
  });

  it("refuses a page that has no head to put the policy into", () => {
    expect(() => selfContained("<body></body>")).toThrow(
      "The page has no <head> for the content security policy.",
    );
  });
});
