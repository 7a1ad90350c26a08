/**
 * Returns the text below a heading of a Markdown text, up to the next heading of the same or a higher level.
 *
 * @throws if there is no such heading
 */
export function section(markdown: string, heading: string): string {
  const lines = markdown.split("\n");
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, "") === heading);
  if (start === -1) throw new Error(`There is no heading "${heading}".`);
  const level = /^#+/.exec(lines[start] as string)?.[0].length ?? 1;
  const end = lines.findIndex((line, index) => index > start && isHeading(line, level));
  return lines
    .slice(start + 1, end === -1 ? undefined : end)
    .join("\n")
    .trim();
}

/**
 * Returns the first table of a Markdown text.
 *
 * @throws if there is none
 */
export function firstTable(markdown: string): string {
  const found = /^\|.*(?:\n\|.*)*/m.exec(markdown)?.[0];
  if (!found) throw new Error("There is no table.");
  return found;
}

function isHeading(line: string, highest: number): boolean {
  const level = /^(#+) /.exec(line)?.[1]?.length;
  return level !== undefined && level <= highest;
}
