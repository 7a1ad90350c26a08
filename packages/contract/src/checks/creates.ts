import { requestExample } from "../document/examples.js";
import { authenticated } from "./authenticate.js";
import { isOther } from "./in-list.js";
import { type Known, userOf } from "./known.js";
import { type CheckPlan, type PlanOptions, refusal, success } from "./plan.js";
import { facesListed } from "./reads.js";
import type { CreateBody } from "./request.js";

const create = "createFaceAuthenticatorUsingPOST";
const createV1 = "createFaceUsingPOST";
const common = { level: "write", needs: [authenticated, facesListed] } as const;

/** Below the level `mail`, every create says so. */
export const noEmail = { deliverActivationEmail: false } as const;

/** A body of the web flow. */
export function webFlow({ madeUp: { applicantId, workflowRunId } }: Known): CreateBody<"write"> {
  return { ...requestExample(create, "webFlow"), applicantId, workflowRunId, ...noEmail };
}

/** The forms of a create, in the order in which faces are made. */
const forms = [
  {
    operationId: create,
    what: "a face of the web flow is created",
    situation: "of the web flow",
    body: webFlow,
  },
  {
    operationId: create,
    what: "a second face is created, with a QR code",
    situation: "with `returnQRCode`",
    body: (): CreateBody<"write"> => ({ returnQRCode: true, ...noEmail }),
  },
  { operationId: createV1, what: "version 1 creates a face", situation: "of version 1", body: webFlow },
] as const;

/** The names of the checks that create a face, by its number. */
export const created = (number: number): string => {
  const form = forms[number - 1];
  return form ? `${form.operationId}: ${form.what}` : `${create}: face ${number} is created`;
};

/** The checks that create faces, and with a limit, those that fill it. */
export function createChecks({ limit }: PlanOptions): CheckPlan<"write">[] {
  const count = Math.max(forms.length, limit ?? 0);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const checks = numbers.map((number) => createCheck(number, limit));
  return limit === undefined ? checks : [...checks, limitCheck(limit)];
}

function createCheck(number: number, limit: number | undefined): CheckPlan<"write"> {
  const { operationId, body, situation } = forms[number - 1] ?? {
    ...forms[0],
    situation: `${number} of the user`,
  };
  return {
    ...common,
    name: created(number),
    operationId,
    situation,
    expects: success,
    skip: limit !== undefined && number > limit ? `The limit is ${limit}.` : undefined,
    request: (known) => ({ operationId, path: { userid: userOf(known) }, body: body(known) }),
    learn: (json, known) => learnFace(json, number, known, body(known).applicantId),
    ...(number === 1 && { remark: noApplicant }),
  };
}

const noApplicant = (json: unknown): string[] =>
  typeof Object(json).applicantId === "string"
    ? []
    : ["The new face does not show the `applicantId` of the request."];

/** Remembers the face that a create has made, and compares its applicant with that of the request. */
export function learnFace(
  json: unknown,
  number: number,
  known: Known,
  requestedApplicant?: string,
): string[] {
  const { id, status, expiry, applicantId } = Object(json);
  if (typeof id !== "string") return ["The new face has no `id`, which the other operations need."];
  known.faces.set(number, { id, status, expiry, requestedApplicant });
  return isOther(applicantId, requestedApplicant)
    ? ["The new face has another `applicantId` than the request gave."]
    : [];
}

function limitCheck(limit: number): CheckPlan<"write"> {
  return {
    ...common,
    needs: [...common.needs, created(limit)],
    name: `${create}: face ${limit + 1} is refused`,
    operationId: create,
    situation: `beyond a limit of ${limit}`,
    expects: refusal("faceLimitReached", "face-limit"),
    request: (known) => ({ operationId: create, path: { userid: userOf(known) }, body: webFlow(known) }),
  };
}
