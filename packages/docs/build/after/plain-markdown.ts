import type { SitePage } from "../pages/page.js";

/** Writes a page as Markdown that any reader understands: without the marks of VitePress, components and drawings. */
export function plainMarkdown({
  path,
  title,
  description,
  text,
  plain = text,
}: Pick<SitePage, "path" | "title" | "description" | "text" | "plain">): string {
  const top = "../".repeat(path.split("/").length - 1);
  const blocks = plain
    .split(/(^```.*?^```$)/ms)
    .map((block) => (block.startsWith("```") ? block : withoutMarks(block)));
  return `# ${title}\n\n${description}\n\n${blocks
    .join("")
    .replaceAll("](/", `](${top}`)
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

function withoutMarks(text: string): string {
  return text
    .replace(/^:::.*$/gm, "")
    .replace(/^# .*$/gm, "")
    .replace(/<\/?div[^>]*>/g, "")
    .replace(/<svg.*?<\/svg>/gs, "")
    .replace(/<ul class="move-list">.*?<\/ul>/gs, "")
    .replace(/<p class="way">(.*?)<\/p>/gs, (_, way: string) => way.replace(/<[^>]+>/g, ""))
    .replace(/<noscript>.*?<\/noscript>/gs, "")
    .replace(/<\/?[A-Z]\w+[^>]*>/g, "")
    .replace(/(\))\{[^}\n]*\}/g, "$1")
    .replace(/^[ \t]+$/gm, "")
    .replace(/ \{[#.][^}\n]*\}$/gm, "");
}
