/**
 * Gives an error class its name and a mark on its prototype, and makes the guard for its errors and those that extend
 * them. The mark is a registered symbol, so that the guard knows the errors of every copy of this package, where
 * `instanceof` knows only those of its own.
 */
export function labelError<T extends Error>(
  { prototype }: { prototype: T },
  name: T["name"],
): (value: unknown) => value is T {
  const mark = Symbol.for(`@idaas-face/client/${name}`);
  Object.assign(prototype, { name, [mark]: true });
  return (value): value is T => Object(value) === value && mark in (value as object);
}
