import { patterns } from "./patterns.mjs";
import { proseOfMarkdown, proseOfProgram, proseOfYaml } from "./prose.mjs";

/**
 * Says in a line for each wording that is ruled out where it is, and what to write instead.
 *
 * @param {string} path
 * @param {string} content
 * @returns {string[]}
 */
export function findings(path, content) {
  return proseOf(path, content).flatMap(({ line, text }) =>
    patterns.flatMap(({ pattern, instead }) => {
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
  if (path.endsWith(".md")) return proseOfMarkdown(content);
  return path.endsWith(".yaml") ? proseOfYaml(content) : proseOfProgram(path, content);
}
