import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fillBlocks } from "../blocks/index.js";
import { resolveRepositoryLinks } from "../markdown/repository-links.js";
import { includeSamples } from "../markdown/samples.js";
import { withBadges } from "../operations/badge.js";
import { handWritten } from "../paths.js";
import { splitFrontMatter } from "./front-matter.js";
import type { SitePage } from "./page.js";

/** Reads the pages of `pages/`, and fills in their samples and blocks. */
export function handWrittenPages(): SitePage[] {
  return readdirSync(handWritten, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort()
    .map((path) => handWrittenPage(path, readFileSync(join(handWritten, path), "utf8")));
}

function handWrittenPage(path: string, page: string): SitePage {
  const { matter, text } = splitFrontMatter(page);
  const { title, description, ...extra } = matter;
  if (typeof title !== "string" || typeof description !== "string")
    throw new Error(`pages/${path} needs a title and a description in its front matter.`);
  const plain = resolveRepositoryLinks(fillBlocks(includeSamples(text)));
  return {
    path,
    title,
    description,
    text: withBadges(plain),
    plain,
    extra,
    source: `packages/docs/pages/${path}`,
  };
}
