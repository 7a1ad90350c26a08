import { ConfigurationError } from "./errors/configuration-error.js";
import { plainName } from "./secrets-of.js";

/**
 * Refuses properties whose names come near a known one, as those of a slip do. Other unknown names pass: the vendor adds
 * properties.
 */
export function refuseNearNames(value: object, known: readonly string[]): void {
  for (const name of Object.keys(value)) {
    const near = known.includes(name)
      ? undefined
      : known.find((each) => isNear(plainName(name), plainName(each)));
    if (near !== undefined) throw new ConfigurationError(`\`${name}\`: did you mean \`${near}\`?`);
  }
}

/** Says whether two names differ in no more than two letters side by side. Short names must be equal. */
function isNear(name: string, known: string): boolean {
  let start = 0;
  while (start < name.length && name[start] === known[start]) start += 1;
  let end = 0;
  while (end < name.length - start && name.at(-1 - end) === known.at(-1 - end)) end += 1;
  return Math.max(name.length, known.length) - start - end <= (known.length > 5 ? 2 : 0);
}
