import { synonyms } from "./synonyms.js";

/** The weight of a page in the search, by its folder: guides come first, and pages made from docstrings last. */
const weights: [folder: RegExp, weight: number][] = [
  [/\/guides\/upstream/, 0.3],
  [/\/guides\//, 2],
  [/\/sdk\//, 0.2],
  [/\/changelog/, 0.2],
  [/\/reference\/types/, 0.5],
];

/**
 * Options of VitePress's local search. They are functions, which VitePress would have to evaluate in the browser if they stood
 * in its configuration: the policy of the pages forbids that, so the theme sets them.
 */
export const searchOptions = {
  /** Finds a number only as it is written: 409 is neither 401 nor 4096. */
  fuzzy: (term: string): number | false => (/\d/.test(term) || term.length < 5 ? false : 0.2),
  prefix: (term: string): boolean => !/\d/.test(term) && term.length > 2,
  boost: { title: 4, text: 1, titles: 2 },
  boostDocument: (id: string): number => weights.find(([folder]) => folder.test(id))?.[1] ?? 1,
  processTerm: (term: string): string[] => {
    const word = term.toLowerCase();
    // The status of an error: the guide explains each.
    const about = /^[45]\d\d$/.test(word) ? ["statuses"] : [];
    return [word, ...about, ...(synonyms[word] ?? [])];
  },
};
