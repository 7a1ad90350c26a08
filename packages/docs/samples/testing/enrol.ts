import type { FaceClient } from "@idaas-face/client";

/** Enrols a user, unless the user has a face already. */
export async function enrol(faces: FaceClient, userUuid: string): Promise<"e-mail sent" | "has a face"> {
  const [face] = await faces.list(userUuid);
  if (face) return "has a face";
  await faces.create(userUuid, { deliverActivationEmail: true });
  return "e-mail sent";
}
