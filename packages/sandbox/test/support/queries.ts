/** Lists the names of all queries except those about the whole store: of snapshots, restoring and resetting. */
export function namesOfOperations<Name extends string>(queries: Record<Name, unknown>): Name[] {
  return (Object.keys(queries) as Name[]).filter(
    (name) => !/^(all|claim|fill|next|removeOld|stage|stray|use)[A-Z]/.test(name),
  );
}
