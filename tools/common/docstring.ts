import ts from "typescript";

/** The first paragraph of a declaration's docstring, as one line of Markdown. */
export function docstring(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return plain(comment?.comment);
}

/** Its first sentence. */
export function summary(node: ts.Node): string {
  return /^.*?\.(?=\s|$)/.exec(docstring(node))?.[0] ?? "";
}

/** Reads the text of its `@default` tag, or `undefined` if it has none. */
export function defaultOf(node: ts.Node): string | undefined {
  const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === "default");
  return tag && plain(tag.comment);
}

function plain(comment: ts.JSDoc["comment"]): string {
  const [paragraph = ""] = (ts.getTextOfJSDocComment(comment) ?? "").split(/\n\s*\n/);
  return paragraph.replace(/\{@link ([^}]+)\}/g, "`$1`").replace(/\s+/g, " ");
}
