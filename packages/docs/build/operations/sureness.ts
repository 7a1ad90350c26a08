import { readFileSync } from "node:fs";
import { join } from "node:path";
import { section } from "../markdown/section.js";
import { repositoryRoot } from "../paths.js";

/** How sure a fact is, where the vendor does not state it, and why. */
export interface Sureness {
  word: "assumed" | "observed";
  reason: string;
}

const spec = (file: string) => readFileSync(join(repositoryRoot, "spec", file), "utf8");
const upstream = spec("UPSTREAM.md");
const assumptions = JSON.parse(spec("assumptions.json")) as {
  name: string;
  assume: string;
  because: string;
}[];

/** How sure a property of a type is, by its row in the table of sources. */
export function surenessOf(type: string, property: string): Sureness | undefined {
  const heading = `\`${type}\``;
  if (!upstream.includes(`### ${heading}`)) return undefined;
  const row = section(upstream, heading)
    .split("\n")
    .find((line) => line.startsWith(`| \`${property}\` `));
  const [, , , , howSure = ""] = row?.split(/(?<!\\)\|/).map((cell) => cell.trim()) ?? [];
  const named = assumptions.filter(({ name }) => howSure.includes(`_${name}_`));
  if (named.length === 0) return undefined;
  const word = howSure.includes("observed") ? "observed" : "assumed";
  const reasons = named.map(({ assume, because }) => `We assume: ${assume}. Because ${because}.`);
  return { word, reason: reasons.join(" ").replaceAll("`", "") };
}

const unsure = /\b(?:inferred|unknown|our reading|is ours)\b/;
const seen = /^Real tenants give/;

/** Takes the sentences about how sure a fact is out of a text. */
export function splitSureness(text: string): { text: string; sureness: Sureness | undefined } {
  const sentences = text.trim().split(/(?<=[.:])\s+(?=[A-Z`])/);
  const about = sentences.filter((sentence) => unsure.test(sentence) || seen.test(sentence));
  if (about.length === 0) return { text: text.trim(), sureness: undefined };
  const isObserved = about.some((sentence) => seen.test(sentence));
  return {
    text: sentences.filter((sentence) => !about.includes(sentence)).join(" "),
    sureness: {
      word: isObserved ? "observed" : "assumed",
      reason: about.join(" ").replaceAll("`", ""),
    },
  };
}

/** The page that says of each fact where it comes from. */
const sources = "../guides/upstream#assumptions";

/** A badge that says how sure a fact is; the reason shows when it is pointed at or has the focus. */
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
