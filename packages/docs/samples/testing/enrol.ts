import { type FaceClient, isConflictError } from "@idaas-face/client";

/** Enrols a user who may have a face already. */
export async function enrol(faces: FaceClient, userId: string): Promise<"e-mail sent" | "has a face"> {
  try {
    await faces.create(userId, { deliverActivationEmail: true });
    return "e-mail sent";
  } catch (error) {
    if (isConflictError(error)) return "has a face";
    throw error;
  }
}
