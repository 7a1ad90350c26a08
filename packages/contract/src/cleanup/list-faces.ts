import { refusalOf } from "../document/examples.js";
import type { Received } from "../judge/received.js";
import type { SendToCleanUp } from "./patiently.js";

/** The statuses for a user who does not exist, and for a user ID that cannot exist. */
const noUser = ["userNotFound", "invalidId"].map((example) => refusalOf("getFacesUsingGET", example).status);

/** Lists the IDs of a user's faces, as {@link facesIn} reads them. */
export async function listFaces(user: string, send: SendToCleanUp): Promise<string[] | undefined> {
  return facesIn(await send({ operationId: "getFacesUsingGET", path: { userid: user } }));
}

/** Returns the IDs of a user's faces: none for a user who does not exist, `undefined` if the list cannot be read. */
export function facesIn({ status, body }: Received): string[] | undefined {
  if (noUser.includes(status)) return [];
  return isSuccess(status) ? idsIn(body) : undefined;
}

/** Returns the IDs in the body of a list, or `undefined` if it is not a list. */
function idsIn(body: string): string[] | undefined {
  try {
    const faces: unknown = JSON.parse(body);
    if (!Array.isArray(faces)) return undefined;
    return faces.map((face) => Object(face).id).filter((id): id is string => typeof id === "string");
  } catch {
    return undefined;
  }
}

export const isSuccess = (status: number): boolean => status >= 200 && status < 300;
