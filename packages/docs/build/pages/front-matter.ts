import { parse, stringify } from "yaml";

/** Takes the front matter of a page apart from its text. */
export function splitFrontMatter(page: string): { matter: Record<string, unknown>; text: string } {
  const [, matter = "", text = page] = /^---\n(.*?)\n---\n(.*)$/s.exec(page) ?? [];
  return { matter: (parse(matter) ?? {}) as Record<string, unknown>, text };
}

export function withFrontMatter(matter: Record<string, unknown>, text: string): string {
  return `---\n${stringify(matter)}---\n\n${text.trim()}\n`;
}
