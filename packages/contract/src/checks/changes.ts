import { authenticated } from "./authenticate.js";
import { created } from "./creates.js";
import { changedFace, wrongAfterDelete, wrongInList } from "./in-list.js";
import { faceOf, need, userOf } from "./known.js";
import { type CheckPlan, refusal, success } from "./plan.js";

const update = "updateFaceUsingPUT";
const remove = "deleteFaceUsingDELETE";
const list = "getFacesUsingGET";

/** The face that the changes are tried on. */
const number = changedFace;

const updated = `${update}: a face is updated by its \`id\``;
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
