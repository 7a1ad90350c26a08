import type { Compilable, CompiledQuery } from "kysely";

/** A value that a query gets when it runs. */
export type Value = string | number | readonly string[];
export type Values = Record<string, Value | undefined>;

/** A row as drivers give it: 64-bit numbers may come as text. */
export type Row = Record<string, string | number | null>;

/** Represents a value that a query gets when it runs. */
class Parameter {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Makes a place for a text, typed as the text. */
export function text(name: string): string {
  return new Parameter(name) as unknown as string;
}

/** Makes a place for a number. */
export function number(name: string): number {
  return new Parameter(name) as unknown as number;
}

/** Makes a place for a list of texts. */
export function texts(name: string): readonly string[] {
  return new Parameter(name) as unknown as readonly string[];
}

/** A query that was built and compiled once: to build one takes longer than to run it. */
export interface CompiledOnce {
  sql: string;
  /** Names of the values, in the order in which they are bound. */
  names: string[];
}

export function compileOnce<Name extends string>(queries: Record<Name, Compilable>) {
  const compiled = Object.entries<Compilable>(queries).map(([name, query]) => [
    name,
    namesOf(query.compile()),
  ]);
  return Object.fromEntries(compiled) as Record<Name, CompiledOnce>;
}

function namesOf({ sql, parameters }: CompiledQuery): CompiledOnce {
  return { sql, names: parameters.map((one) => (one as Parameter).name) };
}
