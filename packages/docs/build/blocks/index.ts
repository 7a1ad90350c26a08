import { fileBlocks } from "./file-blocks.js";
import { lifeBlocks } from "./life-blocks.js";
import { readmeBlocks } from "./readme-blocks.js";

/** The texts that a hand-written page names instead of repeating them: `<!-- block: permissions -->`. */
export const blocks: Readonly<Record<string, () => string>> = {
  ...fileBlocks,
  ...lifeBlocks,
  ...readmeBlocks,
};

/**
 * Replaces the names of blocks by their contents.
 *
 * @throws if a page names a block that does not exist
 */
export function fillBlocks(markdown: string): string {
  return markdown.replace(/<!-- block: (\S+) -->/g, (_, name: string) => {
    const block = blocks[name];
    if (!block)
      throw new Error(`There is no block "${name}": choose one of ${Object.keys(blocks).join(", ")}.`);
    return block();
  });
}
