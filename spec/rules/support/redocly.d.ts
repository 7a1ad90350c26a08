// The parts of Redocly's rule interface that our rules use. Redocly ships its types only inside the bundled CLI, so we
// declare the few that we need.
import type { OperationObject, Reference, Schema } from "../../operations/document.js";

export interface Location {
  source: { absoluteRef: string };
  /** JSON pointer inside the source, `#/` for its root. */
  pointer: string;
  child(key: string | string[]): Location;
  /** The same place, with the report pointing at the key and not at the value. */
  key(): Location;
}

export interface Context {
  /** The key under which the visited node stands: the method of an operation, the status of a response. */
  key: string | number;
  location: Location;
  report(problem: { message: string; location?: Location }): void;
  /** Follows a `$ref`, from the visited file or from another one; other nodes are returned as they are. */
  resolve<T>(node: T | Reference, from?: string): { node: T | undefined; location?: Location };
}

/** An operation as the document has it: whatever a rule asks for may be missing or wrong. */
export type OperationNode = Partial<OperationObject>;

export type SchemaNode = Schema & Described & { example?: unknown; examples?: unknown[] };

export interface Described {
  description?: string;
}

/** Methods by the name of the node type that Redocly calls them for. */
// biome-ignore lint/suspicious/noExplicitAny: each method narrows the node to its own type.
export type Visitor = Record<string, (node: any, context: Context) => void>;

export type Rule = () => Visitor;
