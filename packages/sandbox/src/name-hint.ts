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

/** Leaves out what people mix up: capitals, hyphens and underscores. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, "");
}

/**
 * Counts the characters between the common beginning and the common end of two names. Names with fewer than two in common are
 * infinitely far apart.
 */
function distanceOf(name: string, known: string): number {
  let start = 0;
  while (start < name.length && name[start] === known[start]) start += 1;
  let end = 0;
  while (end < name.length - start && end < known.length - start && name.at(-1 - end) === known.at(-1 - end))
    end += 1;
  if (start + end < 2) return Number.POSITIVE_INFINITY;
  return Math.max(name.length, known.length) - start - end;
}
