import type { FaceCreateParms } from "@idaas-face/types";
import { Refusal } from "../api/refusal.js";
import { activationMail, hasLink } from "../face/activation.js";
import { checkToken } from "../face/check-token.js";
import { chooseFlow, type Flow } from "../face/flow.js";
import { statusAt } from "../face/judge.js";
import { counts } from "../face/life.js";
import { newFace } from "../face/new-face.js";
import { showFace, showNewFace } from "../face/show-face.js";
import { settingsOf } from "../settings.js";
import type { UserWithFaces } from "../store/store.js";
import type { FaceContext, FaceOperation } from "./face-call.js";
import { changeFaces } from "./users.js";

/** The number of ended faces that a user's list keeps. The oldest makes place for another one. */
const endedFacesKept = 10;

export const createFace: FaceOperation<"createFaceAuthenticatorUsingPOST"> = async (input, context) => {
  const { face, flow } = await create(input.body, context);
  return showNewFace(face, flow, context.origin, context.now);
};

/** Creates a face like the newer version, which differs only in its response. */
export const createFaceV1: FaceOperation<"createFaceUsingPOST"> = async (input, context) => {
  const { face } = await create(input.body, context);
  return showFace(face, context.now);
};

async function create(params: FaceCreateParms, context: FaceContext) {
  const flow = chooseFlow(params);
  checkToken(params);
  const face = await changeFaces(context.sought, context, (owner) => decide(owner, flow, params, context));
  return { face, flow };
}

function decide({ user, faces }: UserWithFaces, flow: Flow, params: FaceCreateParms, context: FaceContext) {
  const { world, now, origin, shared } = context;
  const { email } = user;
  if (flow.email && email === null) throw new Refusal("emailMissing");
  const { lifetime, maxFacesPerUser } = settingsOf(shared);
  const ended = faces.filter((face) => !counts(statusAt(face, now)));
  if (faces.length - ended.length >= maxFacesPerUser) throw tooMany(maxFacesPerUser);
  const face = newFace({ user, flow, params, lifetime }, world.random, now);
  return {
    result: face,
    change: {
      put: [face],
      remove: ended.slice(0, Math.max(0, ended.length - endedFacesKept)).map(({ id }) => id),
      mails:
        flow.email && email !== null && hasLink(face) ? [activationMail(user, email, face, origin, now)] : [],
    },
  };
}

function tooMany(most: number): Refusal {
  return new Refusal("faceLimitReached", {
    message: `The user has as many faces as the tenant allows: ${most}. Delete one before you create another.`,
  });
}
