import { blank, linesOf, proseOfProgram } from "./prose.mjs";

/** @typedef {import("./prose.mjs").Prose} Prose */

/** Attributes of a tag that readers see or hear. */
const saidByTag = /\s(?:aria-label|alt|title|placeholder|content|label|description)="([^"]*)"/g;

/**
 * The prose of a page in HTML: its texts, its comments, and the attributes that readers see or hear. Scripts, styles and code
 * go.
 *
 * @param {string} html
 * @returns {Prose[]}
 */
export function proseOfHtml(html) {
  return linesOf(
    html
      .replace(/<(script|style|code|pre)\b.*?<\/\1>/gs, blank)
      .replace(/<!--|-->/g, blank)
      .replace(/<\/?[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi, (tag) => {
        const said = [...tag.matchAll(saidByTag)].map(([, text = ""]) => text).join(" ");
        return `${said} ${tag.replace(/[^\n]/g, "")}`;
      }),
    1,
  );
}

/**
 * The prose of a Vue component: of its script, of its template and of its styles.
 *
 * @param {string} component
 * @returns {Prose[]}
 */
export function proseOfVue(component) {
  const script = onlyInside(component, "script");
  const style = onlyInside(component, "style");
  return [...proseOfProgram("script.ts", script), ...proseOfCss(style), ...proseOfHtml(component)];
}

/**
 * The comments of a stylesheet.
 *
 * @param {string} css
 * @returns {Prose[]}
 */
export function proseOfCss(css) {
  const comments = /\/\*.*?\*\//gs;
  return [...css.matchAll(comments)].flatMap(({ 0: comment, index }) =>
    linesOf(comment.replace(/`[^`\n]*`/g, "``"), css.slice(0, index).split("\n").length),
  );
}

/**
 * Keeps what is inside the blocks of a name in its place, and blanks the rest.
 *
 * @param {string} component
 * @param {string} name
 */
function onlyInside(component, name) {
  const block = new RegExp(`(<${name}\\b[^>]*>)(.*?)(</${name}>)`, "gs");
  let end = 0;
  let kept = "";
  for (const { 0: whole, 1: open = "", 2: inside = "", index } of component.matchAll(block)) {
    kept += blank(component.slice(end, index) + open) + inside;
    end = index + whole.length - `</${name}>`.length;
  }
  return kept + blank(component.slice(end));
}
