import { labelError } from "./label.js";

/**
 * The root of every error that this package throws.
 *
 * No message, property or `cause` of one carries a secret, a token, a biometric token, a QR code or an e-mail address.
 */
export class FaceError extends Error {
  /** The name of the class, which tells it apart from others for the compiler as well. */
  declare readonly name: `${string}Error`;

  /**
   * @param message says what happened
   * @param properties the properties that the class declares, and `cause`
   */
  constructor(message: string, { cause, ...properties }: Readonly<Record<string, unknown>> = {}) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, properties);
  }
}

/** Says whether a value is a {@link FaceError}, from this or another copy of the package. */
export const isFaceError = labelError(FaceError, "FaceError");
