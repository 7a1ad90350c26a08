import { Refusal } from "../api/refusal.js";
import { activationMail, newActivation } from "../face/activation.js";
import { settle, statusAt } from "../face/judge.js";
import { isRegistering } from "../face/life.js";
import type { UserWithFaces } from "../store/store.js";
import type { FaceContext, FaceOperation } from "./face-call.js";
import { changeFaces } from "./users.js";

/** Each e-mail has a new link, and the one before ends. */
export const sendActivationEmail: FaceOperation<"sendFaceActivationEmailUsingPUT"> = async (
  { parameters },
  context,
) => {
  const { faceid } = parameters;
  return changeFaces(context.sought, context, (owner) => decide(owner, faceid, context));
};

function decide({ user, faces }: UserWithFaces, faceId: string, { world, now, origin }: FaceContext) {
  const face = faces.find(({ id }) => id === faceId);
  if (!face) throw new Refusal("faceNotFound");
  const status = statusAt(face, now);
  if (!face.mobile) throw conflict("The face is not one of the mobile flow: there is nothing to activate.");
  if (!isRegistering(status)) throw conflict(`The face is ${status}: there is nothing to activate.`);
  const { email } = user;
  if (email === null) throw conflict("The user has no e-mail address.");
  const renewed = { ...settle(face, now), activation: newActivation(world.random, now) };
  const mail = activationMail(user, email, renewed, origin, now);
  return { result: undefined, change: { put: [renewed], mails: [mail] } };
}

function conflict(message: string): Refusal {
  return new Refusal("faceStateConflict", { message });
}
