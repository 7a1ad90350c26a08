/** What to change so that `found` has the values of `wanted`, a sentence each; the order does not matter. */
export function difference(what: string, wanted: string[], found: string[]): string[] {
  const extra = new Set(found.filter((value) => !wanted.includes(value)));
  return [
    ...missing(what, wanted, found),
    ...[...extra].map((value) => `${what}: remove ${value}, which vendor-facts.yaml does not list.`),
  ];
}

/** As {@link difference}, where `found` may have more than `wanted`. */
export function missing(what: string, wanted: string[], found: string[]): string[] {
  return wanted
    .filter((value) => !found.includes(value))
    .map((value) => `${what}: write ${value}, which vendor-facts.yaml lists.`);
}
