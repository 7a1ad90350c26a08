/** The form of a table's source. */
export interface TableForm {
  /**
   * The side on which cells are filled up to the widest of their column: `"end"` fills at the end, `"figures"` fills at
   * the beginning in every column but the first.
   *
   * @default none: cells are not filled up
   */
  pad?: "end" | "figures";
}

/** Writes a table in Markdown. Cells may hold Markdown: each becomes one line, whose bars do not end it. */
export function markdownTable(head: string[], rows: string[][], { pad }: TableForm = {}): string {
  const all = [head, ...rows].map((row) => head.map((_, column) => oneLine(row[column] ?? "")));
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => (row[column] as string).length)));
  const isFigure = (column: number) => pad === "figures" && column > 0;
  const filled = (text: string, column: number) => {
    const width = pad ? (widths[column] as number) : 0;
    return isFigure(column) ? text.padStart(width) : text.padEnd(width);
  };
  const rule = widths.map((width, column) => {
    const length = pad ? width : 3;
    return isFigure(column) ? `${"-".repeat(length - 1)}:` : "-".repeat(length);
  });
  const [first = [], ...others] = all.map((row) => row.map(filled));
  return [first, rule, ...others].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Writes a text as code in Markdown. */
export function code(text: string): string {
  return `\`${text}\``;
}

function oneLine(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, " ")
    .replace(/(?<!\\)\|/g, "\\|")
    .trim();
}
