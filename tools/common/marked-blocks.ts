/**
 * A text of Markdown with other contents between its markers. A block called `errors` stands between
 * `<!-- errors:start -->` and `<!-- errors:end -->`; the markers stay, and so do blocks that somebody else writes.
 *
 * @param blocks the contents, by the names of their blocks
 */
export function fillBlocks(text: string, blocks: Readonly<Record<string, string>>): string {
  return Object.entries(blocks).reduce(fillBlock, text);
}

function fillBlock(text: string, [name, content]: [string, string]): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from === -1 || to === -1) {
    throw new Error(`There is no ${start} with an ${end} after it: put both where the block is to stand.`);
  }
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}
