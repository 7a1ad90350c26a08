import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { distFolder } from "../../build/paths.js";
import { builtPages } from "../support/built-pages.js";
import { deadLinks } from "../support/dead-links.js";

const pages = builtPages();

describe("the built site", () => {
  it("has its pages", () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  it("gives no two pages the same title, nor the same description", () => {
    for (const pattern of [/<title>(.*?)<\/title>/, /<meta name="description" content="(.*?)">/]) {
      const texts = pages.map(({ html }) => pattern.exec(html)?.[1]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

describe.each(pages)("$file", ({ file, html }) => {
  it("has a title, a description and one heading of the first level", () => {
    expect(/<title>(.+?)<\/title>/.exec(html)?.[1]).toMatch(/\w/);
    expect(/<meta name="description" content="(.+?)">/.exec(html)?.[1]).toMatch(/\w.*\.$/);
    expect([...html.matchAll(/<h1\b/g)]).toHaveLength(1);
  });

  it("has no link that leads nowhere", () => {
    expect(deadLinks(file, html, pages)).toEqual([]);
  });

  it("is there as Markdown, too", () => {
    expect(existsSync(join(distFolder, file.replace(/html$/, "md")))).toBe(true);
  });

  it("has a policy that lets no script make code, and runs none but ours", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(policy).toMatch(/script-src 'self'(?: 'sha256-[^']+')*;/);
    expect(policy).not.toContain("unsafe-eval");
  });
});
