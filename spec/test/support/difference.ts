/** Says in a sentence each how to change `found` so that it has the values of `wanted`. The order does not matter. */
export function difference(what: string, wanted: string[], found: string[]): string[] {
  const missing = new Set(wanted.filter((value) => !found.includes(value)));
  const extra = new Set(found.filter((value) => !wanted.includes(value)));
  return [
    ...[...missing].map((value) => `${what}: write ${value}, which vendor-facts.yaml lists.`),
    ...[...extra].map((value) => `${what}: remove ${value}, which vendor-facts.yaml does not list.`),
  ];
}
