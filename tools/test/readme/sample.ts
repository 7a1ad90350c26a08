import { operationTable } from "@idaas-face/types";

/** A block of code in a page of Markdown. */
export interface Sample {
  /** The line on which its code begins, such as `README.md:12`. */
  place: string;
  language: "ts" | "js";
  code: string;
}

/** Finds the blocks of a page that are TypeScript or JavaScript. */
export function samplesOf(path: string, markdown: string): Sample[] {
  return [...markdown.matchAll(/^( *)```(ts|js)\n(.*?)^\1```$/gms)].map(({ index, 2: language, 3: code }) => {
    const line = markdown.slice(0, index).split("\n").length + 1;
    return { place: `${path}:${line}`, language: language as Sample["language"], code: code ?? "" };
  });
}

const clientMethods = Object.values(operationTable).map(({ clientMethod }) => clientMethod as string);

/** Says whether the sample has code for mishaps. It must then meet them. */
export function providesForMishaps(code: string): boolean {
  return /\b(catch|reconciled)\b/.test(code);
}

/** The error guards that the sample calls. There has to be a mishap that each of them recognizes and that the sample survives. */
export function guardsIn(code: string): string[] {
  return namesIn(code, /\b(is\w+Error)\(/g);
}

/** The methods of operations that the sample calls, unless it replaces `fetch` or the client: nobody can watch that. */
export function methodsIn(code: string): string[] {
  if (/\bfetch:|\bFaceApi\b/.test(code)) return [];
  return namesIn(code, /\.(\w+)\(/g).filter((name) => clientMethods.includes(name));
}

/** Finds the texts of a pattern's only group, each once. */
function namesIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name))];
}
