/** A table in Markdown, its columns aligned as the formatter wants them. */
export function table(head: string[], body: string[][]): string {
  const rows = [head, ...body].map((cells) => cells.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const [first, ...others] = rows.map((cells) =>
    cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)),
  );
  const rule = widths.map((width) => "-".repeat(width));
  return [first ?? [], rule, ...others].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A text of code, in Markdown. */
export function code(text: string): string {
  return `\`${text}\``;
}
