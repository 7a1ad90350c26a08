import { FaceError } from "./face-error.js";

/** What the errors of a call have in common. */
export interface CallErrorOptions extends ErrorOptions {
  operationId: string;
}

/** The root of the errors that belong to one call. */
export abstract class CallError extends FaceError {
  /** The vendor's name of the operation that was called. */
  readonly operationId: string;

  constructor(message: string, { operationId, ...options }: CallErrorOptions) {
    super(message, options);
    this.operationId = operationId;
  }
}
