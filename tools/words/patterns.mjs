/** Wordings that are ruled out, and what to write instead. The section "Language" in CONTRIBUTING.md has the reasons. */
export const patterns = [
  { pattern: /(?<!\bthere )\b(?:is|are|was|were) no\b(?! longer\b| more\b)/i, instead: '"is not a"' },
  { pattern: /(?<!\bthere )\b(?:is|are) none\b/i, instead: '"has none", or name the thing' },
  { pattern: /\b(?:stand|stands|stood|standing) in\b/i, instead: '"replaces", or "is in"' },
  { pattern: /\bbelongs? into\b/i, instead: '"belongs in"' },
  { pattern: /\banswer(?:s|ed|ing)?\b/i, instead: '"response", or "responds"' },
  { pattern: /\bmembers?\b/i, instead: '"property" or "field"' },
];

/** Beginnings of comments in programs that are ruled out. A question may begin like this, and so may a heading of a page. */
export const patternsOfComments = [
  {
    pattern:
      /(?<=^\s*(?:\/\*\*?|\*|\/\/)\s*)(?:What|Who|Whose|How|Why)(?= (?:[a-z]|``))(?!.*\?\s*(?:\*\/)?$)/,
    instead: "a noun or a verb at the beginning",
  },
];
