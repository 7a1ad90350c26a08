import { type FaceStatus, faceStatuses } from "@idaas-face/types";

/**
 * Says whether a value is a status that the OpenAPI document knows. A response may hold others, which did not exist when this
 * was written.
 *
 * @param value a property of a response, such as `status`
 */
export function isFaceStatus(value: unknown): value is FaceStatus {
  return faceStatuses.includes(value as FaceStatus);
}
