import { authenticated } from "./authenticate.js";
import { created } from "./creates.js";
import { changedFace as number } from "./in-list.js";
import { type Known, userOf } from "./known.js";
import { type CheckPlan, refusal } from "./plan.js";

const update = "updateFaceUsingPUT";
const remove = "deleteFaceUsingDELETE";

/** The changes that the target has to refuse. */
export function refusedChangeChecks(): CheckPlan<"write">[] {
  const base = { level: "write", needs: [authenticated, created(number)] } as const;
  const ofUser = (known: Known) => ({ userid: userOf(known) });
  return [
    {
      ...base,
      name: `${update}: an unknown face is refused`,
      operationId: update,
      situation: "of an unknown face",
      expects: refusal("faceNotFound"),
      request: (known) => ({
        operationId: update,
        path: ofUser(known),
        body: { id: known.madeUp.uuid, expiry: known.madeUp.expiry },
      }),
    },
    {
      ...base,
      name: `${update}: an unknown status is refused`,
      operationId: update,
      situation: "with an unknown status",
      expects: refusal("unknownStatus"),
      request: (known) => ({
        operationId: update,
        path: ofUser(known),
        body: {
          id: known.faces.get(number + 1)?.id ?? known.madeUp.uuid,
          status: known.madeUp.text,
        },
      }),
    },
    {
      ...base,
      name: `${update}: a request without a token is refused`,
      operationId: update,
      situation: "without a token",
      expects: refusal("tokenRejected"),
      request: (known) => ({
        operationId: update,
        as: "nobody",
        path: ofUser(known),
        body: { id: known.madeUp.uuid, expiry: known.madeUp.expiry },
      }),
    },
    {
      ...base,
      name: `${remove}: a request without a token is refused`,
      operationId: remove,
      situation: "without a token",
      expects: refusal("tokenRejected"),
      request: ({ madeUp }) => ({ operationId: remove, as: "nobody", path: { faceid: madeUp.uuid } }),
    },
    {
      ...base,
      name: `${remove}: an ID that is not a UUID is refused`,
      operationId: remove,
      situation: "of an ID that is not a UUID",
      expects: refusal("invalidId", "bad-identifier"),
      request: ({ madeUp }) => ({ operationId: remove, path: { faceid: madeUp.text } }),
    },
    // Last, because a run may have sent its requests by then, and a target that takes the value breaks nothing.
    {
      ...base,
      name: `${update}: a value of a wrong type is refused`,
      operationId: update,
      situation: "with an `expiry` that is not a text",
      expects: { success: false, example: "invalidBody", orOther: true, orSuccess: true },
      request: (known) => ({
        operationId: update,
        path: ofUser(known),
        body: { id: known.faces.get(number + 1)?.id ?? known.madeUp.uuid, expiry: true },
      }),
    },
  ];
}
