import { nameHint } from "./name-hint.js";
import { withArticle } from "./with-article.js";

/** The type of each option, as `typeof` names it. `undefined` for an option with a check of its own. */
export type OptionTypes<Options> = Record<keyof Required<Options>, string | undefined>;

/** Returns a complaint about the first option with an unknown name or a wrong type. */
export function optionComplaint<Options extends object>(
  options: Options,
  types: OptionTypes<Options>,
): string | undefined {
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(types, name))
      return `The option \`${name}\` is unknown: ${nameHint(name, Object.keys(types))}`;
    const type = types[name as keyof Options];
    if (value === undefined || type === undefined || (typeof value === type && value !== null)) continue;
    const got = value === null ? "null" : withArticle(typeof value);
    return `\`${name}\` must be ${withArticle(type)}; got ${got}.`;
  }
  return undefined;
}
