import { base64Url } from "../platform/base64.js";
import type { Random } from "../platform/random.js";
import type { FaceRecord, MailRecord, UserRecord } from "../store/records.js";

/** How long an activation link can be used: 24 hours. Ours, the vendor publishes no time. */
const linkLifetimeMs = 24 * 60 * 60 * 1000;

export type Activation = NonNullable<FaceRecord["activation"]>;

export function newActivation(random: Random, now: number): Activation {
  return { code: base64Url(random(16)), until: now + linkLifetimeMs };
}

/** Where the sandbox shows the page that stands for the user's phone. */
export const activationPath = "/activate";

/** The link that a phone opens. Who has its code may end the registration, and needs nothing else. */
export function activationLink(face: FaceRecord & { activation: Activation }): string {
  return `${activationPath}?code=${face.activation.code}&face=${face.id}`;
}

/** The same as a URL. `origin` is where the sandbox was called. */
export function activationUrl(origin: string, face: FaceRecord & { activation: Activation }): string {
  return origin + activationLink(face);
}

/** Whether a face has a link. */
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
