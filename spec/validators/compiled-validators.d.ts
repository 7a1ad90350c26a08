/** The exports of a module that compile.ts and bundle.ts have made. */

/** Says whether a value is as its schema says. If it is not, `errors` says why until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: ValidationError[] | null;
}

export interface ValidationError {
  /** A JSON pointer to the wrong part of the value. It may hold names that come from the value. */
  instancePath: string;
  /** The rule that the part breaks, such as `must be string,null`. It quotes the schema, and nothing of the value. */
  message: string;
  /** The keyword of the schema that the value breaks. */
  keyword: string;
  /** The details that the keyword gives, such as `missingProperty` or `allowedValues`. */
  params: Record<string, unknown>;
}

/** The validators by name. Those of responses, bodies and parameters have the operationId as their name. */
export const validators: ReadonlyMap<string, Validator>;

/** The names of all properties that the schemas declare. */
export const propertyNames: ReadonlySet<string>;
