/** The names of all queries but those that are about all there is: of snapshots, restoring and resetting. */
export function namesOfOperations<Name extends string>(queries: Record<Name, unknown>): Name[] {
  return (Object.keys(queries) as Name[]).filter((name) => !/^(all|clear|restore)[A-Z]/.test(name));
}
