import { patterns, patternsOfComments } from "./patterns.mjs";
import { proseOfMarkdown, proseOfProgram, proseOfYaml } from "./prose.mjs";
import { proseOfCss, proseOfHtml, proseOfVue } from "./prose-of-pages.mjs";

/** @type {Record<string, (content: string) => import("./prose.mjs").Prose[]>} */
const readers = {
  ".md": proseOfMarkdown,
  ".yaml": proseOfYaml,
  ".vue": proseOfVue,
  ".css": proseOfCss,
  ".html": proseOfHtml,
};

/** Files that are prose themselves, in which a line may begin like a comment. */
const pages = /\.(?:md|yaml|html)$/;

/**
 * Says in a line for each wording that is ruled out where it is, and what to write instead.
 *
 * @param {string} path
 * @param {string} content
 * @returns {string[]}
 */
export function findings(path, content) {
  const ruledOut = pages.test(path) ? patterns : [...patterns, ...patternsOfComments];
  return proseOf(path, content).flatMap(({ line, text }) =>
    ruledOut.flatMap(({ pattern, instead }) => {
      const [wording] = pattern.exec(text) ?? [];
      return wording ? [`${path}:${line}: "${wording}" is ruled out; write ${instead}.`] : [];
    }),
  );
}

/**
 * @param {string} path
 * @param {string} content
 */
function proseOf(path, content) {
  const reader = readers[path.slice(path.lastIndexOf("."))];
  return reader ? reader(content) : proseOfProgram(path, content);
}
