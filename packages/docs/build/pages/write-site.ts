import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { siteFolder } from "../paths.js";
import { withFrontMatter } from "./front-matter.js";
import type { SitePage } from "./page.js";

/** Writes the pages where VitePress reads them, in the place of those of the build before. */
export async function writeSite(pages: readonly SitePage[]): Promise<void> {
  await rm(siteFolder, { recursive: true, force: true });
  for (const page of pages) {
    const file = join(siteFolder, page.path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, vitePressText(page));
  }
}

function vitePressText({ title, description, text, extra = {}, source }: SitePage): string {
  // The home page has its heading in its hero.
  const heading = extra.layout === "home" ? "" : `# ${title}\n\n`;
  return withFrontMatter({ title, description, ...extra, source }, heading + text);
}
