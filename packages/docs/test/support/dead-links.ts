import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { distFolder, repositoryRoot } from "../../build/paths.js";
import { basePath, repositoryUrl } from "../../build/settings.js";
import type { BuiltPage } from "./built-pages.js";

/** Finds the links of a page to a missing page, file, anchor or file of the repository. */
export function deadLinks(
  file: string,
  html: string,
  pages: readonly Pick<BuiltPage, "file" | "html">[],
): string[] {
  const links = [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, link = ""]) =>
    link.replaceAll("&amp;", "&"),
  );
  return [...new Set(links)].filter((link) => !leadsSomewhere(link, file, html, pages));
}

function leadsSomewhere(
  link: string,
  file: string,
  html: string,
  pages: readonly Pick<BuiltPage, "file" | "html">[],
): boolean {
  if (link.startsWith(`${repositoryUrl}/`)) {
    const path = /\/(?:blob|tree|edit)\/main\/([^#]*)/.exec(link)?.[1];
    return path === undefined || existsSync(join(repositoryRoot, path));
  }
  if (/^[a-z]+:/.test(link)) return true;
  const [path = "", anchor = ""] = link.split("#");
  const page = path ? pageOf(path, file, pages) : { html };
  if (!page) return anchor === "" && existsSync(join(distFolder, belowDist(path, file) || "nothing"));
  return anchor === "" || page.html.includes(`id="${decodeURIComponent(anchor)}"`);
}

function pageOf(path: string, from: string, pages: readonly Pick<BuiltPage, "file" | "html">[]) {
  const below = belowDist(path, from);
  const candidates = [below, `${below}.html`, posix.join(below ?? "", "index.html")];
  return below === undefined ? undefined : pages.find(({ file }) => candidates.includes(file));
}

/** Finds the place of an address below `dist/`. `undefined` if it is outside the site. */
function belowDist(path: string, from: string): string | undefined {
  const base = basePath();
  if (path.startsWith(base)) return path.slice(base.length);
  return path.startsWith("/") ? undefined : posix.join(posix.dirname(from), path);
}
