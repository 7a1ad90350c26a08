import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { operations } from "../../build/document.js";
import { distFolder, repositoryRoot } from "../../build/paths.js";
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

const read = (file: string) => readFileSync(join(distFolder, file), "utf8");

describe("a page between others", () => {
  const html = read("guides/mobile.html");

  it("leads to the previous and the next, to where it is edited, and says which version it is of", () => {
    expect(html).toMatch(/Previous page/);
    expect(html).toMatch(/Next page/);
    expect(html).toMatch(/\/edit\/main\/packages\/docs\/pages\/guides\/mobile\.md"[^>]*>Edit this page</);
    expect(read("index.html")).toMatch(/Administration API \d+\.\d+\.\d+\. \d{4}-\d\d-\d\d\./);
  });
});

it("the changelog has one list a package", () => {
  const [, waiting = ""] = read("changelog.html").split('id="not-released-yet"');
  const names = [...waiting.matchAll(/<h3 id="([^"]+)"/g)].map(([, name]) => name);
  expect(names).toContain("idaas-face-client");
  expect(names.filter((name) => /-\d+$/.test(name ?? ""))).toEqual([]);
});

describe("the page of an operation", () => {
  it.each(operations)("$operationId is edited in the file of its path", ({ operationId }) => {
    const [, file = ""] =
      /\/edit\/main\/(spec\/paths\/[\w-]+\.yaml)"/.exec(read(`reference/${operationId}.html`)) ?? [];
    expect(readFileSync(join(repositoryRoot, file), "utf8")).toContain(`operationId: ${operationId}\n`);
  });

  it.each(operations)("$operationId says in words nothing about how sure a fact is", ({ operationId }) => {
    const words = read(`reference/${operationId}.html`)
      .replace(/<pre.*?<\/pre>/gs, "")
      .replace(/<[^>]+>/g, "");
    expect(words).not.toMatch(
      /\(inferred\)|\bInferred:|\b(?:is|are) (?:inferred|unknown|our reading|ours)\b/,
    );
  });
});

describe.each(pages)("$file", ({ file, html }) => {
  it("has a title, a description and one heading of the first level", () => {
    expect(/<title>(.+?)<\/title>/.exec(html)?.[1]).toMatch(/\w/);
    expect(/<meta name="description" content="(.+?)">/.exec(html)?.[1]).toMatch(/\w.*\.$/);
    expect([...html.matchAll(/<h1\b/g)]).toHaveLength(1);
  });

  it("says how a link to it is shown elsewhere, with a picture of the site", () => {
    for (const name of ["og:title", "og:description"])
      expect(html).toMatch(new RegExp(`<meta property="${name}" content="[^"]+">`));
    const picture = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(statSync(join(distFolder, basename(picture))).size).toBeLessThan(100_000);
  });

  it("has no link that leads nowhere", () => {
    expect(deadLinks(file, html, pages)).toEqual([]);
  });

  it("names the link at each heading by words", () => {
    const names = [...html.matchAll(/class="header-anchor"[^>]* aria-label="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names.filter((name) => /[{`]/.test(name ?? ""))).toEqual([]);
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
