import { readFileSync } from "node:fs";
import { join } from "node:path";
import { section } from "../markdown/section.js";
import { repositoryRoot } from "../paths.js";

/** The certainty of a fact that the vendor does not state, and the reason for it. */
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

/** Finds the certainty of a property of a type, by its row in the table of sources. */
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
  return { word, reason: named.map(reasonOf).join(" ").replaceAll("`", "") };
}

/** The keys of sources, which say nothing beside a badge. */
const sourceKeys = [...section(upstream, "Sources").matchAll(/^\| ([A-Z][A-Z-]+) /gm)].map(([, key]) => key);
const namesSource = new RegExp(`\\b(?:${sourceKeys.join("|")})\\b`);

function reasonOf({ assume, because }: { assume: string; because: string }): string {
  return `${asSentence(assume)}.${namesSource.test(because) ? "" : ` Reason: ${because}.`}`;
}

const unsure = /^Inferred:|\b(?:is|are) (?:inferred|unknown|our reading|ours)\b/;
const observed = /^Real tenants give/;

/** Takes the clauses about the certainty of a fact out of a text. They become the reason of its badge. */
export function splitSureness(text: string): { text: string; sureness: Sureness | undefined } {
  const reasons: string[] = [];
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => (paragraph.startsWith("|") ? paragraph : withoutUnsure(paragraph, reasons)));
  const reason = reasons.map(asSentence).join(" ").replaceAll("`", "").replace(/\s+/g, " ");
  const word = reasons.some((one) => observed.test(one)) ? "observed" : "assumed";
  return {
    text: paragraphs.filter(Boolean).join("\n\n"),
    sureness: reason ? { word, reason } : undefined,
  };
}

/** Returns the other clauses of a paragraph, each group of them as sentences. */
function withoutUnsure(paragraph: string, reasons: string[]): string {
  const groups: string[][] = [[]];
  for (const clause of paragraph.split(/(?<=\.)\s+(?=[A-Z`])|(?<=(?<!\bInferred)[:;])\s+/))
    if (unsure.test(clause) || observed.test(clause)) {
      reasons.push(clause);
      groups.push([]);
    } else groups.at(-1)?.push(clause);
  return groups
    .map((clauses) => asSentence(clauses.join(" ")))
    .filter(Boolean)
    .join(" ");
}

function asSentence(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase()).replace(/[:;]$/, ".");
}

/** Makes one badge of two. */
export function together(one: Sureness | undefined, other: Sureness | undefined): Sureness | undefined {
  if (!one || !other) return one ?? other;
  const word = [one, other].some((sureness) => sureness.word === "observed") ? "observed" : "assumed";
  return { word, reason: `${one.reason} ${other.reason}` };
}
