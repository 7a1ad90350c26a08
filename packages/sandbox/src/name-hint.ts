/**
 * Says what to write instead of an unknown name: `did you mean` the known name that comes near, or else all known names.
 *
 * @param known at least one name
 */
export function nameHint(name: string, known: readonly string[]): string {
  const distances = known.map((each) => distanceOf(plain(name), plain(each)));
  const least = Math.min(...distances);
  if (least <= 2) return `did you mean \`${known[distances.indexOf(least)]}\`?`;
  return `choose from ${known.map((each) => `\`${each}\``).join(", ")}.`;
}

/** Returns a complaint about the first property that an object of options should not have. */
export function unknownOption(options: object, known: readonly string[]): string | undefined {
  const name = Object.keys(options).find((each) => !known.includes(each));
  return name === undefined ? undefined : `The option \`${name}\` is unknown: ${nameHint(name, known)}`;
}

/** Leaves out what people mix up: capitals, hyphens and underscores. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, "");
}

/** Counts the letters side by side in which two names differ. Names without a letter in common are infinitely far apart. */
function distanceOf(name: string, known: string): number {
  let start = 0;
  while (start < name.length && name[start] === known[start]) start += 1;
  let end = 0;
  while (end < name.length - start && end < known.length - start && name.at(-1 - end) === known.at(-1 - end))
    end += 1;
  if (start + end < 2) return Number.POSITIVE_INFINITY;
  return Math.max(name.length, known.length) - start - end;
}
