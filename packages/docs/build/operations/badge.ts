import type { Sureness } from "./sureness.js";

/** The page with the source of each fact. */
const sources = "../guides/upstream#assumptions";

/** Makes a badge for the certainty of a fact. The reason shows when the badge has the pointer or the focus. */
export function badge(sureness: Sureness | undefined): string {
  if (!sureness) return "";
  const { word, reason } = sureness;
  return ` <a class="sure" href="${sources}" data-reason="${escaped(reason)}" aria-label="${escaped(`${word}: ${reason}`)}">${word}</a>`;
}

/** Puts a badge in the place of the word "(inferred)". */
export function withBadges(text: string): string {
  const sureness: Sureness = {
    word: "assumed",
    reason: "Inferred: it follows from a source, and no source states it.",
  };
  return text.replaceAll(" (inferred)", badge(sureness));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
