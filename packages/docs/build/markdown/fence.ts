/** Writes a block of code in Markdown. `label` is the name of its tab in a group. */
export function fence(language: string, text: string, label?: string): string {
  return `\`\`\`${language}${label ? ` [${label}]` : ""}\n${text.trimEnd()}\n\`\`\``;
}

/** Blocks of code of which the reader sees one at a time. */
export function codeGroup(blocks: string[]): string {
  return `::: code-group\n\n${blocks.join("\n\n")}\n\n:::`;
}
