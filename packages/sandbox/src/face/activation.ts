import { base64Url } from "../platform/base64.js";
import type { Random } from "../platform/random.js";
import type { FaceRecord, MailRecord, UserRecord } from "../store/records.js";

/** The lifetime of an activation link: 24 hours. Our choice, because the vendor publishes no time. */
const linkLifetimeMs = 24 * 60 * 60 * 1000;

export type Activation = NonNullable<FaceRecord["activation"]>;

export function newActivation(random: Random, now: number): Activation {
  return { code: base64Url(random(16)), until: now + linkLifetimeMs };
}

/** The path of the page that stands for the user's phone. */
export const activationPath = "/activate";

/** Builds the link that a phone opens. Anyone with its code may end the registration, and needs nothing else. */
export function activationLink(face: FaceRecord & { activation: Activation }): string {
  return `${activationPath}?code=${face.activation.code}&face=${face.id}`;
}

/** Builds the same link as a URL. `origin` is the address at which the client called the sandbox. */
export function activationUrl(origin: string, face: FaceRecord & { activation: Activation }): string {
  return origin + activationLink(face);
}

/** Says whether a face has a link. */
export function hasLink(face: FaceRecord): face is FaceRecord & { activation: Activation } {
  return face.activation !== null;
}

export function activationMail(
  user: UserRecord,
  to: string,
  face: FaceRecord & { activation: Activation },
  origin: string,
  now: number,
): MailRecord {
  const url = activationUrl(origin, face);
  return {
    at: now,
    userId: user.id,
    faceId: face.id,
    to,
    subject: "Register your face",
    text: `Hello ${user.name},\n\nopen this link on your phone to register your face:\n\n${url}\n\nIt can be used for 24 hours.\n`,
    activationUrl: url,
  };
}
