import ts from "typescript";

/**
 * A piece of prose in a file.
 *
 * @typedef {{ line: number, text: string }} Prose
 */

/**
 * The prose of a Markdown page: what is neither code nor the target of a link.
 *
 * @param {string} markdown
 * @returns {Prose[]}
 */
export function proseOfMarkdown(markdown) {
  const text = markdown
    .replace(/^( *)```.*?^\1```/gms, blank)
    .replace(/`[^`\n]*`/g, "``")
    .replace(/\]\([^)\s]*\)/g, "]");
  return linesOf(text, 1);
}

/** Names of properties in YAML, and lists of those that are required. */
const namesInYaml = /^ *required: *\[[^\]]*\]|^ *(?:- )?[\w-]+:(?=\s)/gm;

/**
 * The prose of a YAML file: what is neither code nor the name of a property.
 *
 * @param {string} yaml
 * @returns {Prose[]}
 */
export function proseOfYaml(yaml) {
  return proseOfMarkdown(yaml.replace(namesInYaml, (names) => names.replace(/[^\n]/g, " ")));
}

/**
 * The comments and the strings of a program, which are docstrings, messages and names of tests, too.
 *
 * @param {string} path
 * @param {string} code
 * @returns {Prose[]}
 */
export function proseOfProgram(path, code) {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  /** @type {Map<number, Prose[]>} by where they begin: a comment belongs to several nodes */
  const found = new Map();
  const add = (/** @type {number} */ start, /** @type {number} */ end) => {
    const text = code.slice(start, end).replace(/`[^`\n]*`|\$\{[^}]*\}/g, "``");
    found.set(start, linesOf(text, file.getLineAndCharacterOfPosition(start).line + 1));
  };
  visit(file);
  return [...found.values()].flat();

  /** @param {ts.Node} node */
  function visit(node) {
    const comments = [
      ...(ts.getLeadingCommentRanges(code, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(code, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of comments) add(pos, end);
    // Without its quotes: backticks around a word in a text mark code, backticks around the whole do not.
    if (isText(node)) add(node.getStart() + 1, node.getEnd() - 1);
    for (const child of node.getChildren(file)) visit(child);
  }
}

/**
 * A single word is a value, not prose.
 *
 * @param {ts.Node} node
 */
function isText(node) {
  return (
    (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isJsxText(node)) &&
    /\s/.test(node.getText())
  );
}

/**
 * Blanks a text, and keeps its lines.
 *
 * @param {string} text
 */
export function blank(text) {
  return text.replace(/[^\n]/g, " ");
}

/**
 * @param {string} text
 * @param {number} first the number of the first line
 */
export function linesOf(text, first) {
  return text.split("\n").map((line, index) => ({ line: first + index, text: line }));
}
