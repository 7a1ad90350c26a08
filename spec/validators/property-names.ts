/** Collects the names of all properties that schemas anywhere in `node` declare, in alphabetical order. */
export function propertyNames(node: unknown): string[] {
  return [...new Set(collect(node))].sort();
}

function collect(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { properties = {} } = node as { properties?: object };
  return [...Object.keys(properties), ...Object.values(node).flatMap(collect)];
}
