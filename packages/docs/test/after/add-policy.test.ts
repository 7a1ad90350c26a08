import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withPolicy } from "../../build/after/add-policy.js";

const page = (head: string) => `<html><head><meta charset="utf-8">${head}</head></html>`;
const hash = (text: string) => createHash("sha256").update(text).digest("base64");

describe("withPolicy", () => {
  it("lets the scripts of the page run by their hash, and those of the site by their address", () => {
    const html = withPolicy(page(`<script>one()</script><script src="/two.js"></script>`), "'self'");
    expect(html).toContain(`script-src 'self' 'sha256-${hash("one()")}';`);
    expect(html).not.toContain("unsafe-eval");
  });

  it("says what the page may ask", () => {
    expect(withPolicy(page(""), "'self' https:")).toContain("connect-src 'self' https:;");
  });

  it("fails where there is no place for it", () => {
    expect(() => withPolicy("<html></html>", "'self'")).toThrow("has no charset");
  });
});
