/** The properties of a create for a face that was captured before. */
export const biometric = { customerUserId: "customer", encryptedBiometricToken: "secret-biometric" };
