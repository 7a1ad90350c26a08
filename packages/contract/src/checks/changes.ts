import { authenticated } from "./authenticate.js";
import { created } from "./creates.js";
import { changedFace, wrongAfterDelete, wrongInList } from "./in-list.js";
import { faceOf, type Known, need, userOf } from "./known.js";
import { type CheckPlan, refusal, success } from "./plan.js";

const update = "updateFaceUsingPUT";
const remove = "deleteFaceUsingDELETE";
const list = "getFacesUsingGET";

/** The face that the changes are tried on. */
const number = changedFace;

export const updated = `${update}: a face is updated by its \`id\``;
const shown = `${list}: new faces are listed, and the update shows`;
const deleted = `${remove}: a face is deleted`;
const refusedAgain = `${remove}: a deleted face is refused`;

/** The checks that change and delete a face that was created before. */
export function changeChecks(): CheckPlan<"write">[] {
  return [
    {
      name: updated,
      operationId: update,
      level: "write",
      needs: [authenticated, created(number)],
      situation: "by `id`",
      expects: success,
      request: (known) => ({
        operationId: update,
        path: { userid: userOf(known) },
        body: { id: faceOf(known, number), expiry: known.madeUp.expiry },
      }),
    },
    {
      name: shown,
      operationId: list,
      level: "write",
      needs: [updated],
      situation: "of a user with new faces",
      expects: success,
      request: (known) => {
        need(known.faces.size > 0 ? true : undefined, "a face, and none was created");
        return { operationId: list, path: { userid: userOf(known) } };
      },
      learn: wrongInList,
    },
    {
      name: deleted,
      operationId: remove,
      level: "write",
      needs: [authenticated, created(number), shown],
      situation: "of a face",
      expects: success,
      request: (known) => ({ operationId: remove, path: { faceid: faceOf(known, number) } }),
      learn: (_, { faces }) => {
        const face = faces.get(number);
        if (face) face.deleted = true;
        return [];
      },
    },
    {
      name: refusedAgain,
      operationId: remove,
      level: "write",
      needs: [deleted],
      situation: "of a deleted face",
      expects: refusal("faceNotFound"),
      request: (known) => ({ operationId: remove, path: { faceid: faceOf(known, number) } }),
    },
    {
      name: `${list}: the deleted face is gone, and no other`,
      operationId: list,
      level: "write",
      needs: [refusedAgain],
      situation: "of a user with a deleted face",
      expects: success,
      request: (known) => {
        need(known.faces.get(number)?.deleted, "a deleted face, and none was deleted");
        return { operationId: list, path: { userid: userOf(known) } };
      },
      learn: (json, { faces }) => wrongAfterDelete(json, faces),
    },
  ];
}

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
