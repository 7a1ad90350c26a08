import type { PageData } from "vitepress";
import { afterEach, describe, expect, it, vi } from "vitest";
import { headOf } from "../../.vitepress/head.js";
import { robots } from "../../build/after/machine-readable.js";

const page = { relativePath: "guides/index.md", title: "Guides", description: "All." } as PageData;
const text = () => JSON.stringify(headOf(page));

afterEach(() => vi.unstubAllEnvs());

describe("the head of a page", () => {
  it("has the whole address of the page and of the picture where the public address is known", () => {
    vi.stubEnv("DOCS_URL", "https://docs.example.com");
    expect(text()).toContain('"rel":"canonical","href":"https://docs.example.com/idaas-face/guides/"');
    expect(text()).toContain('"content":"https://docs.example.com/idaas-face/social.png"');
    expect(robots()).toContain("Sitemap: https://docs.example.com/idaas-face/sitemap.xml");
  });

  it("names no address where the public address is unknown", () => {
    expect(text()).not.toContain("canonical");
    expect(text()).not.toContain("http");
    expect(robots()).not.toContain("Sitemap");
  });
});
