import { patterns } from "./patterns.mjs";
import { proseOfMarkdown, proseOfProgram } from "./prose.mjs";

/**
 * Says in a line for each wording that is ruled out where it is, and what to write instead.
 *
 * @param {string} path
 * @param {string} content
 * @returns {string[]}
 */
export function findings(path, content) {
  const prose = /\.(?:md|yaml)$/.test(path) ? proseOfMarkdown(content) : proseOfProgram(path, content);
  return prose.flatMap(({ line, text }) =>
    patterns.flatMap(({ pattern, instead }) => {
      const [wording] = pattern.exec(text) ?? [];
      return wording ? [`${path}:${line}: "${wording}" is ruled out; write ${instead}.`] : [];
    }),
  );
}
