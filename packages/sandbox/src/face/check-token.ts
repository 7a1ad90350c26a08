import type { FaceCreateParms } from "@idaas-face/types";
import { Refusal } from "../api/refusal.js";

const base64 = /^[\w+/-]*={0,2}$/;

/**
 * Checks an encrypted biometric token.
 *
 * @throws a {@link Refusal} if it is not text in Base64
 */
export function checkToken({ encryptedBiometricToken: token }: FaceCreateParms): void {
  if (!token || base64.test(token.encryptedBiometricToken)) return;
  const name = "encryptedBiometricToken/encryptedBiometricToken";
  throw new Refusal("invalidBody", {
    message: `The body does not fit: the property ${name} must be text in Base64.`,
    parameters: [{ name }],
  });
}
