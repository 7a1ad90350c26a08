import { type Answer, toResponse } from "./api/answer.js";
import { carryOut, type Routed, type Understood } from "./api/carry-out.js";
import type { Endpoint } from "./api/endpoint.js";
import { authorize } from "./auth/authorize.js";
import type { Fault } from "./faults/fault.js";
import type { Traits } from "./faults/meet.js";
import { takeFault } from "./faults/take-fault.js";
import { withFault } from "./faults/with-fault.js";
import type { Journal } from "./journal/journal.js";
import type { FaceContext } from "./operations/face-call.js";
import { type Moment, momentOf, type World } from "./world.js";

/** Answers a request of the FaceApi, under a fault where one meets it, and writes it into the journal. */
export async function handleFaceRequest(
  endpoint: Endpoint<FaceContext>,
  routed: Routed,
  world: World,
  journal: Journal,
): Promise<Response> {
  const { request, url } = routed;
  const started = world.clock();
  const moment = await momentOf(world);
  const understood: Understood = {};
  let answer: Answer | undefined;
  const answerOnce = async () => {
    const context = { ...moment, origin: url.origin };
    const authorized = async () => {
      await authorize(request, endpoint.operation, moment);
      return context;
    };
    answer = await carryOut(endpoint, routed, authorized, understood);
    return answer;
  };
  const fault = await faultOf(endpoint, routed, moment);
  let status: number | null = null;
  try {
    const response = fault
      ? await withFault(fault.effect, request, world, answerOnce)
      : toResponse(await answerOnce());
    status = response.status;
    return response;
  } finally {
    journal.add({
      at: moment.now,
      method: request.method,
      path: url.pathname,
      operationId: endpoint.operation.operationId,
      status,
      durationMs: world.clock() - started,
      fault: fault?.id ?? null,
      request: understood.body ?? null,
      answer: answer?.body ?? null,
    });
  }
}

async function faultOf(
  { operation }: Endpoint<FaceContext>,
  { request, pathParameters }: Routed,
  moment: Moment,
): Promise<Fault | undefined> {
  const { faults } = moment.shared;
  if (faults.length === 0) return undefined;
  const traits: Traits = {
    operationId: operation.operationId,
    method: request.method,
    userId: faults.some(({ match }) => match?.userId) ? await userOf(pathParameters, moment) : undefined,
  };
  return takeFault(traits, moment);
}

/** The user that a request is about: the one in its path, or the owner of the face there. */
async function userOf({ userid, faceid }: Record<string, string>, { world }: Moment) {
  if (userid !== undefined) return userid.toLowerCase();
  return faceid === undefined ? undefined : (await world.store.face(faceid.toLowerCase()))?.userId;
}
