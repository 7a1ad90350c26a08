import { demoApplications } from "../../../src/seed/demo.js";
import type { FaceRequest } from "../arbitraries/face-requests.js";
import { isId } from "../arbitraries/path-values.js";
import { type FindFlaw, flawOfError, type ReceivedResponse } from "./documented-responses.js";

const viewerMay: readonly (string | null)[] = demoApplications.viewer.permissions;

/** Statuses of requests that lead to no operation. */
const astray = [400, 404, 405];

/** Says what is wrong with the response to a request of the FaceApi; `undefined` where nothing is. */
export function judgeFaceResponse(
  request: FaceRequest,
  response: ReceivedResponse,
  findFlaw: FindFlaw,
): string | undefined {
  const { operation, method, template } = request;
  const { status } = response;
  if (method !== operation.method || template.split("?")[0] !== operation.path) {
    if (method === "HEAD" && astray.includes(status)) return undefined;
    const flaw = astray.includes(status) ? flawOfError(response) : findFlaw(operation.operationId, response);
    return flaw ?? undefined;
  }
  const expected = expectedStatus(request);
  if (expected !== undefined && status !== expected) return `the status is ${status} instead of ${expected}`;
  const flaw =
    findFlaw(operation.operationId, response) ?? (status >= 400 ? flawOfError(response) : undefined);
  if (flaw || status !== 400 || expected === 400 || request.isGoodBody === undefined) return flaw;
  const { errorCode } = JSON.parse(response.text);
  return ["flows_mixed", "email_missing"].includes(errorCode) ? undefined : `a good request is ${errorCode}`;
}

/** Works out the status if the request alone decides it, in the order of an operation's checks. */
function expectedStatus({ operation, sender, pathValue, isGoodBody }: FaceRequest): number | undefined {
  if (operation.authenticated) {
    if ("header" in sender) return 401;
    if (sender.application === "viewer" && !viewerMay.includes(operation.permission)) return 403;
  }
  if (operation.pathParameters.length > 0 && !isId(pathValue)) return 400;
  return isGoodBody === false ? 400 : undefined;
}
