import type { MarkdownRenderer } from "vitepress";

const roles: Record<string, string> = {
  table_open: "table",
  thead_open: "rowgroup",
  tbody_open: "rowgroup",
  tr_open: "row",
  th_open: "columnheader",
  td_open: "cell",
};

/**
 * Names the column in each cell, so that a table becomes a list of cards where its columns have no room. The roles keep it a
 * table for screen readers, whatever its CSS makes of it.
 */
export function labelTables(md: MarkdownRenderer): void {
  md.core.ruler.push("label-tables", ({ tokens }) => {
    let labels: string[] = [];
    let column = 0;
    for (const [index, token] of tokens.entries()) {
      const role = roles[token.type];
      if (role) token.attrSet("role", role);
      if (token.type === "table_open") labels = [];
      if (token.type === "tr_open") column = 0;
      if (token.type === "th_open") labels.push(textOf(tokens[index + 1]));
      if (token.type === "td_open") {
        token.attrSet("data-label", labels[column++] ?? "");
        markLongCode(tokens[index + 1]);
      }
    }
  });
  md.renderer.rules.table_open = (tokens, index, options, _, self) =>
    `<div class="table-frame">${self.renderToken(tokens, index, options)}`;
  md.renderer.rules.table_close = (tokens, index, options, _, self) =>
    `${self.renderToken(tokens, index, options)}</div>`;
}

/** Characters of code that every column has room for. */
const longestWord = 12;

type Token = ReturnType<MarkdownRenderer["parse"]>[number];

/**
 * Marks code that has a word too long for a column. It may break anywhere, and does so first after a slash or before a capital;
 * other code breaks between its words only.
 */
function markLongCode(token: Token | undefined): void {
  for (const child of token?.children ?? [])
    if (child.type === "code_inline" && child.content.split(/\s/).some((word) => word.length > longestWord)) {
      child.type = "html_inline";
      child.content = `<code class="long" v-pre>${withBreaks(child.content)}</code>`;
    }
}

function withBreaks(code: string): string {
  return code
    .replace(/\/(?=\S)|[a-z](?=[A-Z])/g, "$&\0")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("\0", "<wbr>");
}

/** Returns the text of a heading, without its marks. */
function textOf(token: Token | undefined): string {
  return token?.children?.map(({ content }) => content).join("") ?? "";
}
