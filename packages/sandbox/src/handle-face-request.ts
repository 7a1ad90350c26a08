import { carryOut, type Routed, type Understood } from "./api/carry-out.js";
import type { Endpoint } from "./api/endpoint.js";
import { idOf } from "./api/read-parameters.js";
import { textOf, toResponse } from "./api/response-parts.js";
import { authorize } from "./auth/authorize.js";
import { type PresentedCredentials, presentedBy } from "./auth/credentials.js";
import type { Fault } from "./faults/fault.js";
import { takeFault } from "./faults/take-fault.js";
import { faultResponse, withFault } from "./faults/with-fault.js";
import type { Journal } from "./journal/journal.js";
import type { FaceContext } from "./operations/face-call.js";
import type { Sought } from "./operations/users.js";
import { httpDate } from "./platform/date-time.js";
import type { Known, Names } from "./store/store.js";
import { type Moment, momentWith, type World } from "./world.js";

/** Responds to a request of the FaceApi, under a fault if it triggers one, and writes it into the journal. */
export async function handleFaceRequest(
  endpoint: Endpoint<FaceContext>,
  routed: Routed,
  world: World,
  journal: Journal,
): Promise<Response> {
  const { request, url } = routed;
  const { operation } = endpoint;
  const started = world.clock();
  const credentials = presentedBy(request);
  const names = namesOf(routed, credentials, world);
  const known = await world.store.lookUp(names);
  const moment = momentWith(world, known.shared);
  const missing: Sought["missing"] =
    routed.pathParameters.userid === undefined ? "faceNotFound" : "userNotFound";
  const understood: Understood = {};
  let text: string | null = null;
  const respondWith = async (found: Known, presented = credentials) => {
    const authorized = () => {
      authorize(operation, presented, found, moment.now);
      const { shared, now } = moment;
      return {
        world,
        shared,
        now,
        origin: world.origin ?? url.origin,
        sought: { user: found.user, missing },
      };
    };
    const parts = await carryOut(endpoint, routed, authorized, understood);
    text = textOf(parts);
    return { ...parts, headers: { date: httpDate(world.clock() + moment.shared.clockOffsetMs) } };
  };
  const userId = names.userId ?? known.user?.value.user.id;
  const fault = await faultOf(endpoint, request, userId, moment);
  let status: number | null = null;
  try {
    const response = fault
      ? // It may have taken its time, or the token.
        await withFault(fault.effect, names.tokenHash, world, async () => {
          const { status, dropToken } = fault.effect;
          if (status === undefined)
            return respondWith(await world.store.lookUp(names), dropToken ? {} : credentials);
          const parts = faultResponse(status);
          text = textOf(parts);
          return parts;
        })
      : toResponse(await respondWith(known), text);
    status = response.status;
    return response;
  } finally {
    journal.add({
      at: moment.now,
      method: request.method,
      path: url.pathname,
      operationId: operation.operationId,
      userId: known.user?.value.user.id ?? null,
      status,
      durationMs: world.clock() - started,
      fault: fault?.id ?? null,
      request: understood.body ?? null,
      response: text,
    });
  }
}

/** Collects the names in a request by which the store finds records. */
function namesOf(
  { pathParameters: { userid, faceid } }: Routed,
  { token, longLived }: PresentedCredentials,
  { hash }: World,
): Names {
  return {
    tokenHash: token === undefined ? undefined : hash(token),
    applicationId: longLived?.applicationId.toLowerCase(),
    userId: userid === undefined ? undefined : idOf(userid),
    faceId: faceid === undefined ? undefined : idOf(faceid),
  };
}

async function faultOf(
  { operation: { operationId } }: Endpoint<FaceContext>,
  { method }: Request,
  userId: string | undefined,
  moment: Moment,
): Promise<Fault | undefined> {
  if (moment.shared.faults.length === 0) return undefined;
  return takeFault({ operationId, method, userId }, moment);
}
