import { authenticated } from "./authenticate.js";
import { noEmail, webFlow } from "./creates.js";
import { type Known, need, userOf } from "./known.js";
import { type CheckPlan, refusal } from "./plan.js";
import { badIdListed, facesListed, strangerListed } from "./reads.js";
import type { CreateRequest } from "./request.js";

const create = "createFaceAuthenticatorUsingPOST";
const common = { level: "write", needs: [authenticated, facesListed, strangerListed, badIdListed] } as const;

/** The creates that the target has to refuse. */
export function refusedCreateChecks(): CheckPlan<"write">[] {
  const check = (
    what: string,
    situation: string,
    expects: CheckPlan<"write">["expects"],
    request: (known: Known) => Omit<CreateRequest<"write">, "operationId">,
  ): CheckPlan<"write"> => ({
    ...common,
    name: `${create}: ${what} is refused`,
    operationId: create,
    situation,
    expects,
    request: (known) => ({ operationId: create, ...request(known) }),
  });
  return [
    check("a request without a token", "without a token", refusal("tokenRejected"), (known) => ({
      as: "nobody",
      path: { userid: userOf(known) },
      body: webFlow(known),
    })),
    check("an unknown user", "of an unknown user", refusal("userNotFound"), (known) => ({
      path: { userid: listable(known, known.madeUp.uuid) },
      body: webFlow(known),
    })),
    check(
      "an ID that is not a UUID",
      "of an ID that is not a UUID",
      refusal("invalidId", "bad-identifier"),
      (known) => ({
        path: { userid: listable(known, known.madeUp.text) },
        body: webFlow(known),
      }),
    ),
    check(
      "a flag that is neither true nor false",
      "with a flag that is neither true nor false",
      { success: false, example: "flagNotBoolean", orOther: true, orSuccess: true },
      (known) => ({ path: { userid: userOf(known) }, body: { returnQRCode: "maybe", ...noEmail } }),
    ),
  ];
}

/** A user whose faces cannot be listed gets none: nobody could tell whether one was left. */
const listable = (known: Known, user: string): string =>
  need(known.listable.has(user) ? user : undefined, "a list of the faces of this ID, which cannot be read");
