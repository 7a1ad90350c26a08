import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SitePage } from "../pages/page.js";
import { pageAddress } from "../pages/page-address.js";
import { distFolder } from "../paths.js";
import { basePath, publicOrigin } from "../settings.js";
import { plainMarkdown } from "./plain-markdown.js";

const sections: [heading: string, folder: string][] = [
  ["Guides", "guides/"],
  ["Reference", "reference/"],
  ["SDK", "sdk/"],
];

/** Writes every page as Markdown beside its HTML, a list of all of them (llms.txt), and all of them in one file. */
export async function writeMachineReadable(pages: readonly SitePage[], folder = distFolder): Promise<void> {
  for (const page of pages) {
    const file = join(folder, page.path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, plainMarkdown(page));
  }
  await writeFile(join(folder, "llms.txt"), listOfPages(pages));
  await writeFile(join(folder, "llms-full.txt"), pages.map(withAddress).join("\n---\n\n"));
  await writeFile(join(folder, "robots.txt"), robots());
}

/** Writes a page with its address below its title, for the file that has all pages. */
function withAddress(page: SitePage): string {
  const address = `${publicOrigin() ?? ""}${pageAddress(page.path)}`;
  return plainMarkdown(page).replace(/^(# .*)$/m, `$1\n\nAddress: ${address}`);
}

/** Allows every robot to read everything. */
export function robots(): string {
  const origin = publicOrigin();
  const sitemap = origin ? `\nSitemap: ${origin}${basePath()}sitemap.xml\n` : "";
  return `User-agent: *\nAllow: /\n${sitemap}`;
}

/** Writes the list of pages in the form of https://llmstxt.org. Its addresses are relative to it. */
export function listOfPages(pages: readonly SitePage[]): string {
  const home = pages.find(({ path }) => path === "index.md");
  const known = sections.map(([heading, folder]) => ({
    heading,
    listed: pages.filter(({ path }) => path.startsWith(folder)),
  }));
  const others = pages.filter((page) => page !== home && !known.some(({ listed }) => listed.includes(page)));
  return [
    `# ${home?.title}`,
    `> ${home?.description}`,
    "Everything in one file: [llms-full.txt](llms-full.txt). The OpenAPI document: [openapi.yaml](openapi.yaml), [openapi.json](openapi.json); in OpenAPI 3.0: [openapi-3.0.yaml](openapi-3.0.yaml), [openapi-3.0.json](openapi-3.0.json).",
    ...[...known, { heading: "More", listed: others }].map(
      ({ heading, listed }) => `## ${heading}\n\n${listed.map(listing).join("\n")}`,
    ),
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

function listing({ title, path, description }: SitePage): string {
  return `- [${title}](${path}): ${description}`;
}
