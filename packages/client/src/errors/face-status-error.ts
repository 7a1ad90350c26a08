import type { FaceAuthenticator } from "@idaas-face/types";
import { FaceError } from "./face-error.js";
import { labelError } from "./label.js";

/** The face that was waited for will not come to the status any more. */
export class FaceStatusError extends FaceError {
  declare readonly name: "FaceStatusError";

  /** The face as it was listed last, or `undefined` where the user no longer has it. */
  declare readonly face: FaceAuthenticator | undefined;
}

/** Says whether a value is a {@link FaceStatusError}, from this or another copy of the package. */
export const isFaceStatusError = labelError(FaceStatusError, "FaceStatusError");
