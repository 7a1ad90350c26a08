/**
 * Gives an error class its name and a mark on its prototype. The mark is a registered symbol, so that a guard knows the
 * errors of every copy of this package, where `instanceof` knows only those of its own.
 */
export function labelError<Name extends string>(errorClass: { prototype: { name: Name } }, name: Name): void {
  Object.defineProperty(errorClass.prototype, "name", { value: name, configurable: true, writable: true });
  Object.defineProperty(errorClass.prototype, mark(name), { value: true });
}

/** A guard for the errors labelled `name` and those that extend them. */
export function errorGuard<T extends Error>(name: string): (value: unknown) => value is T {
  return (value): value is T => typeof value === "object" && value !== null && mark(name) in value;
}

function mark(name: string): symbol {
  return Symbol.for(`@idaas-face/client/${name}`);
}
