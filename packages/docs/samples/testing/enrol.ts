import type { FaceClient } from "@idaas-face/client";

/** Enrols a user, unless the user has a face already. A face that has failed or expired does not count. */
export async function enrol(faces: FaceClient, userUuid: string): Promise<"e-mail sent" | "has a face"> {
  const found = await faces.list(userUuid);
  if (found.some(({ status }) => status !== "FAILED" && status !== "EXPIRED")) return "has a face";
  await faces.create(userUuid, { deliverActivationEmail: true });
  return "e-mail sent";
}
