import { describe, expect, it } from "vitest";
import { basePath, publicOrigin } from "../build/settings.js";

describe("the base path", () => {
  it("is that of the project on GitHub Pages unless DOCS_BASE names another", () => {
    expect(basePath({})).toBe("/idaas-face/");
    expect(basePath({ DOCS_BASE: "" })).toBe("/idaas-face/");
    expect(basePath({ DOCS_BASE: "/" })).toBe("/");
    expect(basePath({ DOCS_BASE: "/docs/face/" })).toBe("/docs/face/");
  });

  it.each(["docs", "/docs", "https://example.com/"])("cannot be %s", (path) => {
    expect(() => basePath({ DOCS_BASE: path })).toThrow("has to begin and end with a slash");
  });
});

describe("the public address", () => {
  it("is unknown unless DOCS_URL names it", () => {
    expect(publicOrigin({})).toBeUndefined();
    expect(publicOrigin({ DOCS_URL: "" })).toBeUndefined();
    expect(publicOrigin({ DOCS_URL: "https://docs.example.com/" })).toBe("https://docs.example.com");
  });

  it.each(["docs.example.com", "ftp://docs.example.com", "https://docs.example.com/face/"])(
    "cannot be %s",
    (address) => {
      expect(() => publicOrigin({ DOCS_URL: address })).toThrow("without a path");
    },
  );
});
