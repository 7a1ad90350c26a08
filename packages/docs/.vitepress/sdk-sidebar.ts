import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DefaultTheme } from "vitepress";
import { splitFrontMatter } from "../build/pages/front-matter.js";
import { siteFolder } from "../build/paths.js";

/** Lists the pages about a package, in the order that the build gave them. */
export function sdkItems(name: string): DefaultTheme.SidebarItem {
  const folder = join(siteFolder, "sdk", name);
  const pages = readdirSync(folder).map((file) => {
    const { matter } = splitFrontMatter(readFileSync(join(folder, file), "utf8"));
    return {
      text: String(matter.title),
      link: `/sdk/${name}/${file.replace(/\.md$/, "")}`,
      order: Number(matter.order),
    };
  });
  return {
    text: `@idaas-face/${name}`,
    link: `/sdk/${name}`,
    collapsed: name !== "client",
    items: pages.sort((a, b) => a.order - b.order).map(({ text, link }) => ({ text, link })),
  };
}
