import { defineConfig } from "vitepress";
import { basePath, publicOrigin, repositoryUrl } from "../build/settings.js";
import { versionLine } from "../build/version-line.js";
import { head, headOf } from "./head.js";
import { labelTables } from "./labelled-tables.js";
import { nameAnchors } from "./named-anchors.js";
import { nav, sidebar } from "./navigation.js";

const origin = publicOrigin();

export default defineConfig({
  base: basePath(),
  lang: "en",
  title: "idaas-face",
  description: "The TypeScript toolkit for the Face API of Entrust Identity as a Service",
  srcDir: "site",
  outDir: "dist",
  cacheDir: "node_modules/.cache/vitepress",
  cleanUrls: true,
  head,
  transformHead: ({ pageData }) => headOf(pageData),
  ...(origin && { sitemap: { hostname: origin + basePath() } }),
  // The next page loads when the reader opens it: prefetching all links of the home page costs more than the page.
  router: { prefetchLinks: false },
  markdown: {
    // Both keep a contrast of 4.5 to 1.
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    headers: { level: [2, 3] },
    config: (md) => {
      labelTables(md);
      nameAnchors(md);
    },
  },
  themeConfig: {
    logo: { src: "/logo.svg", alt: "" },
    nav,
    sidebar,
    outline: { level: [2, 3], label: "On this page" },
    search: { provider: "local", options: { detailedView: true } },
    socialLinks: [{ icon: "github", link: repositoryUrl, ariaLabel: "The repository on GitHub" }],
    footer: {
      message: "Independent, and not published by Entrust. MIT licence.",
      copyright: versionLine(),
    },
    externalLinkIcon: true,
  },
  vite: { build: { chunkSizeWarningLimit: 1_000 } },
});
