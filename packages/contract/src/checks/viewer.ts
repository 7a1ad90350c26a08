import { requestExample } from "../document/examples.js";
import { noViewer, viewerAuthenticated, viewerCheck } from "./authenticate.js";
import { userOf } from "./known.js";
import { type CheckPlan, type PlanOptions, refusal } from "./plan.js";
import { facesListed } from "./reads.js";

/** The checks of an application that may only look: it may not create, change or delete. */
export function viewerChecks({ viewer = false }: PlanOptions): CheckPlan<"write">[] {
  const common = {
    level: "write",
    needs: [viewerAuthenticated, facesListed],
    situation: "with a token that may only look",
    expects: refusal("permissionMissing"),
    skip: viewer ? undefined : noViewer,
  } as const;
  const checks: CheckPlan<"write">[] = [
    {
      ...common,
      name: "createFaceAuthenticatorUsingPOST: an application without the permission is refused",
      operationId: "createFaceAuthenticatorUsingPOST",
      request: (known) => ({
        operationId: "createFaceAuthenticatorUsingPOST",
        as: "viewer",
        path: { userid: userOf(known) },
        body: {
          ...requestExample("createFaceAuthenticatorUsingPOST", "webFlow"),
          deliverActivationEmail: false,
        },
      }),
    },
    {
      ...common,
      name: "updateFaceUsingPUT: an application without the permission is refused",
      operationId: "updateFaceUsingPUT",
      request: (known) => ({
        operationId: "updateFaceUsingPUT",
        as: "viewer",
        path: { userid: userOf(known) },
        body: { id: known.madeUp.uuid, expiry: known.madeUp.expiry },
      }),
    },
    {
      ...common,
      name: "deleteFaceUsingDELETE: an application without the permission is refused",
      operationId: "deleteFaceUsingDELETE",
      request: ({ madeUp }) => ({
        operationId: "deleteFaceUsingDELETE",
        as: "viewer",
        path: { faceid: madeUp.uuid },
      }),
    },
  ];
  return [viewerCheck(viewer), ...checks];
}
