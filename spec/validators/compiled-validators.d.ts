/** What a module holds that compile.ts and bundle.ts have made. */

/** Whether a value is as its schema says; when it is not, `errors` says why until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: ValidationError[] | null;
}

export interface ValidationError {
  /** JSON pointer to what is wrong inside the value. It may hold names that come from the value. */
  instancePath: string;
  /** What it has to be, such as `must be string,null`. It holds what the schema says, and nothing of the value. */
  message: string;
  /** The keyword of the schema that the value breaks. */
  keyword: string;
  /** What the keyword asks for, such as `missingProperty` or `allowedValues`. */
  params: Record<string, unknown>;
}

/** The validators by name; those of responses, bodies and parameters by operationId. */
export const validators: ReadonlyMap<string, Validator>;

/** The names of all properties that the schemas declare. */
export const propertyNames: ReadonlySet<string>;
