const start = "<!-- bench:start -->";
const end = "<!-- bench:end -->";

/** The text with another block between its two markers, which stay. */
export function replaceBlock(text: string, block: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from === -1 || to === -1) {
    throw new Error(
      `The README has no ${start} with an ${end} after it: put both where the table is to stand.`,
    );
  }
  return `${text.slice(0, from + start.length)}\n\n${block}\n\n${text.slice(to)}`;
}
