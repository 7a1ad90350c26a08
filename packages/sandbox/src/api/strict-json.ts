import { find, findEndOfText } from "./json-text.js";
import { Refusal } from "./refusal.js";

type PositionOf = (position: number) => number | undefined;

/** The number of levels of lists and objects inside each other. */
const deepest = 32;

/**
 * Parses JSON that means the same to everybody: no key twice, no text that a database or a header cannot hold (NUL, half a
 * character), no `__proto__`, no deep nesting.
 *
 * @param positionOf returns the position to tell for one in the text, if there is one
 * @param subject the words with which a refusal begins
 * @throws a {@link Refusal} that says what is wrong, and where, without quoting the text
 */
export function parseStrictJson(
  text: string,
  positionOf: PositionOf = (position) => position,
  subject = "The body",
): unknown {
  const refusal = (problem: string, index?: number) => {
    const position = index === undefined ? undefined : positionOf(index);
    const where = position === undefined ? "" : ` at position ${position}`;
    return new Refusal("invalidBody", { message: `${subject} ${problem}${where}.` });
  };
  const value = parse(text, refusal);
  const keys: (Set<string> | undefined)[] = [];
  let isKey = false;
  for (let index = find(text, sign, 0); index < text.length; index = find(text, sign, index + 1)) {
    const token = text[index];
    if (token === "{" || token === "[") {
      keys.push(token === "{" ? new Set() : undefined);
      isKey = token === "{";
      if (keys.length > deepest) throw refusal(`is nested deeper than ${deepest} levels`, index);
    } else if (token === "}" || token === "]") {
      keys.pop();
      isKey = false;
    } else if (token === ",") isKey = keys.at(-1) !== undefined;
    else {
      const end = findEndOfText(text, index + 1);
      const problem = checkText(JSON.parse(text.slice(index, end + 1)), isKey ? keys.at(-1) : undefined);
      if (problem) throw refusal(problem, index);
      isKey = false;
      index = end;
    }
  }
  return value;
}

const sign = /["{}[\],]/g;

function parse(text: string, refusal: (problem: string, index?: number) => Refusal): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // At the end only: before that, the message may quote the text.
    const position = (error as Error).message.match(/ at position (\d+)(?: \(line \d+ column \d+\))?$/)?.[1];
    throw refusal("is not JSON", position === undefined ? undefined : Number(position));
  }
}

/** Says what is wrong with a text of the JSON. With `keys`, the text is a key that must not be among them. */
function checkText(text: string, keys: Set<string> | undefined): string | undefined {
  if (text.includes("\0")) return "has a text with the character NUL";
  if (/\p{Surrogate}/u.test(text)) return "has a text with half a character (a lone surrogate)";
  if (!keys) return undefined;
  if (text === "__proto__") return "has the key __proto__";
  if (keys.has(text)) return "has a key twice in one object";
  keys.add(text);
  return undefined;
}
