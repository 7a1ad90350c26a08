import { requestExample } from "../document/examples.js";
import { authenticated } from "./authenticate.js";
import { learnFace } from "./creates.js";
import { faceOf, userOf } from "./known.js";
import { type CheckPlan, refusal, success } from "./plan.js";
import { facesListed } from "./reads.js";

const create = "createFaceAuthenticatorUsingPOST";
const send = "sendFaceActivationEmailUsingPUT";

/** No other face has this number: a limit is 10 at most. */
const number = 11;

const mobile = `${create}: a face of the mobile flow is created, with an e-mail`;

/** The checks that send e-mails: two, where all goes well. */
export function mailChecks(): CheckPlan<"mail">[] {
  const common = { operationId: send, level: "mail", needs: [authenticated, mobile] } as const;
  return [
    {
      name: mobile,
      operationId: create,
      level: "mail",
      needs: [authenticated, facesListed],
      situation: "of the mobile flow, with an e-mail",
      expects: success,
      request: (known) => ({
        operationId: create,
        path: { userid: userOf(known) },
        body: requestExample(create, "mobileFlow"),
      }),
      learn: (json, known) => learnFace(json, number, known),
    },
    {
      ...common,
      name: `${send}: the activation e-mail is sent`,
      situation: "of a face of the mobile flow",
      expects: success,
      request: (known) => ({ operationId: send, path: { faceid: faceOf(known, number) } }),
    },
    {
      ...common,
      name: `${send}: an unknown face is refused`,
      situation: "of an unknown face",
      expects: refusal("faceNotFound"),
      request: ({ madeUp }) => ({ operationId: send, path: { faceid: madeUp.uuid } }),
    },
    {
      ...common,
      name: `${send}: a request without a token is refused`,
      situation: "without a token",
      expects: refusal("tokenRejected"),
      request: ({ madeUp }) => ({ operationId: send, as: "nobody", path: { faceid: madeUp.uuid } }),
    },
  ];
}
