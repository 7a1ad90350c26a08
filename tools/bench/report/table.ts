/** A table in Markdown, its columns aligned for who reads the source: the first to the left, the others to the right. */
export function table(head: string[], rows: string[][]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => cell(row, column).length)));
  const pad = (text: string, column: number) => {
    const width = widths[column] as number;
    return column === 0 ? text.padEnd(width) : text.padStart(width);
  };
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [
    line(head.map(pad)),
    line(rule),
    ...rows.map((row) => line(head.map((_, i) => pad(cell(row, i), i)))),
  ].join("\n");
}

function cell(row: string[], column: number): string {
  return row[column] ?? "";
}
