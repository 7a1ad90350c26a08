import type { operationTable } from "./operations.gen.js";
import type { operations } from "./schema.gen.js";

/**
 * The action that a client may take when it does not know whether a request was carried out: `safe` (it only reads, or
 * a second one does no harm: send it again), `idempotent` (twice leaves the same state), `reconcile` (look first, then
 * decide), `never` (a second one has a second effect). Our own rule.
 */
export type RetryClass = "safe" | "idempotent" | "reconcile" | "never";

/** One row of the {@link operationTable}. */
export interface Operation {
  /** The vendor's name for the operation. */
  readonly operationId: string;
  /** Name of the method of `FaceClient` that calls it. */
  readonly clientMethod: string;
  /** HTTP method, in capitals. */
  readonly method: string;
  /** Path template, with its parameters in braces. */
  readonly path: string;
  /** Whether the request carries a token. */
  readonly authenticated: boolean;
  /** The permission that the application's role has to grant, or `null` if none is needed. */
  readonly permission: string | null;
  /** The action that a client may take when the outcome is unknown. */
  readonly retry: RetryClass;
  /** Properties of the body without which the retry class is `never`. */
  readonly retryNeeds: readonly string[];
  /** The documented HTTP statuses, ascending. */
  readonly statuses: readonly number[];
  /** Names of the properties that the JSON body of a request may have. Empty if it has no body. */
  readonly requestProperties: readonly string[];
  /** The kind of JSON in a successful response, or `null` if it has no body. */
  readonly responseBody: "object" | "array" | null;
}

/** The vendor's name of an operation. */
export type OperationId = keyof typeof operationTable;

/** A permission that an operation needs. */
export type Permission = NonNullable<(typeof operationTable)[OperationId]["permission"]>;

type Content<T> = T extends { content: { "application/json": infer Body } } ? Body : undefined;

/** Path parameters of an operation, by their name on the wire. */
export type PathParametersOf<Id extends OperationId> = operations[Id]["parameters"] extends {
  path: infer Path;
}
  ? Path
  : Record<never, string>;

/** JSON body that an operation takes, or `undefined`. */
export type RequestBodyOf<Id extends OperationId> = Content<operations[Id]["requestBody"]>;

/** JSON body of an operation's successful response, or `undefined` where it is empty. */
export type ResponseOf<Id extends OperationId> = Content<operations[Id]["responses"][200]>;
