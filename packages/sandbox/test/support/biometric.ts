/** What a create sends of a face that was captured before. */
export const biometric = { customerUserId: "customer", encryptedBiometricToken: "secret-biometric" };
