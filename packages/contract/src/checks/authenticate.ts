import { requestExample } from "../document/examples.js";
import { timeOf } from "../document/time-of.js";
import { need } from "./known.js";
import { type CheckPlan, type PlanOptions, refusal, success } from "./plan.js";

const operationId = "authenticateAdminApiUsingPOST";
const common = { operationId, level: "read" } as const;

/** The name of the check that gets the token of the run. */
export const authenticated = `${operationId}: the credentials are accepted`;
export const viewerAuthenticated = `${operationId}: the viewer's credentials are accepted`;

/** The checks of authenticate. */
export function authenticateChecks({ probeSecret }: PlanOptions): CheckPlan<"read">[] {
  return [
    {
      ...common,
      name: authenticated,
      needs: [],
      situation: "with the credentials",
      expects: success,
      request: ({ application }) => ({ operationId, as: "nobody", body: { ...application } }),
      learn: (json, known) => {
        known.token = tokenIn(json);
        return known.token === undefined ? ["The response has no `authToken`."] : wrongTimes(json);
      },
    },
    {
      ...common,
      name: `${operationId}: an unknown application is refused`,
      needs: [],
      situation: "with an unknown application",
      expects: refusal("applicationNotFound", "error-codes"),
      request: ({ madeUp }) => ({
        operationId,
        as: "nobody",
        body: { applicationId: madeUp.uuid, sharedSecret: madeUp.secret },
      }),
    },
    {
      ...common,
      name: `${operationId}: a request without an application is refused`,
      needs: [],
      situation: "without an application",
      expects: refusal("applicationIdMissing"),
      request: ({ madeUp }) => {
        const names = Object.keys(requestExample(operationId, "application")).slice(1);
        return {
          operationId,
          as: "nobody",
          body: Object.fromEntries(names.map((name) => [name, madeUp.secret])),
        };
      },
    },
    {
      ...common,
      name: `${operationId}: a wrong secret is refused`,
      needs: [],
      situation: "with a wrong secret",
      expects: refusal("credentialsRejected", "error-codes"),
      skip: probeSecret ? undefined : "A live application might be locked: `--probe-secret` tries it.",
      request: ({ application, madeUp }) => ({
        operationId,
        as: "nobody",
        body: { ...application, sharedSecret: madeUp.secret },
      }),
    },
  ];
}

/** Gets the token of an application that may only look. */
export function viewerCheck(given: boolean): CheckPlan<"write"> {
  return {
    operationId,
    level: "write",
    name: viewerAuthenticated,
    needs: [],
    situation: "with the viewer's credentials",
    expects: success,
    skip: given ? undefined : noViewer,
    request: ({ viewer }) => ({ operationId, as: "nobody", body: { ...need(viewer, "a viewer") } }),
    learn: (json, known) => {
      known.viewerToken = tokenIn(json);
      return known.viewerToken === undefined ? ["The response has no `authToken`."] : [];
    },
  };
}

export const noViewer =
  "A 403 needs the credentials of an application that may only look: `IDAAS_VIEWER_APPLICATION_ID` and `IDAAS_VIEWER_SHARED_SECRET`.";

/** A token that ends before it begins cannot be used by a client that looks at its times. */
function wrongTimes(json: unknown): string[] {
  const { creationTime, expirationTime } = Object(json);
  return timeOf(expirationTime) <= timeOf(creationTime)
    ? ["The token's `expirationTime` is not later than its `creationTime`."]
    : [];
}

function tokenIn(json: unknown): string | undefined {
  const token = Object(json).authToken;
  return typeof token === "string" && token !== "" ? token : undefined;
}
