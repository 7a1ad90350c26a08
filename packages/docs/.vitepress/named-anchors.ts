import type { MarkdownRenderer } from "vitepress";

/** Names the link at a heading by the words of the heading: VitePress takes its Markdown, with `{#id}` and backticks. */
export function nameAnchors(md: MarkdownRenderer): void {
  md.core.ruler.push("name-anchors", ({ tokens }) => {
    for (const { children } of tokens)
      for (const token of children ?? []) {
        const name = token.attrGet("aria-label");
        if (name?.startsWith("Permalink to"))
          token.attrSet("aria-label", name.replace(/\s*\{#[^}]*\}/, "").replaceAll("`", ""));
      }
  });
}
