/** The names of all members that schemas declare, wherever in `node` they stand, in the order of the alphabet. */
export function memberNames(node: unknown): string[] {
  return [...new Set(collect(node))].sort();
}

function collect(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { properties = {} } = node as { properties?: object };
  return [...Object.keys(properties), ...Object.values(node).flatMap(collect)];
}
