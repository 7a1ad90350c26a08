import { nameHint } from "./name-hint.js";
import { withArticle } from "./with-article.js";

/** The type of each option, as `typeof` names it. `undefined` for an option with a check of its own. */
export type OptionTypes<Options> = Record<keyof Required<Options>, string | undefined>;

/** Returns a complaint about the first option with an unknown name or a wrong type. */
export function optionComplaint<Options extends object>(
  options: Options,
  types: OptionTypes<Options>,
): string | undefined {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    return "The options must be an object.";
  const known = Object.keys(types);
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) return `The option \`${unknown}\` is unknown: ${nameHint(unknown, known)}`;
  for (const name of known) {
    const value: unknown = options[name as keyof Options];
    const type = types[name as keyof Options];
    if (value === undefined || type === undefined || (typeof value === type && value !== null)) continue;
    const got = value === null ? "null" : withArticle(typeof value);
    return `\`${name}\` must be ${withArticle(type)}; got ${got}.`;
  }
  return undefined;
}
