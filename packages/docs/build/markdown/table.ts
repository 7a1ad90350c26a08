/** A table in Markdown. Cells may hold Markdown, on one line. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A text of code, in Markdown. */
export function code(text: string): string {
  return `\`${text}\``;
}

function cell(text: string): string {
  return text
    .replace(/\s*\n\s*/g, " ")
    .replace(/(?<!\\)\|/g, "\\|")
    .trim();
}
