import type { SandboxParts } from "../../../src/core.js";
import { type FaceRequest, someFace } from "../arbitraries/face-requests.js";
import { describeFailure } from "./describe-failure.js";
import type { FindFlaw } from "./documented-responses.js";
import { faceWorld, onTheWire, type Send } from "./face-world.js";
import { judgeFaceResponse } from "./judge-face-response.js";
import { countedFaces, worldFlaws } from "./world-flaws.js";

/**
 * Sends requests one after the other, and returns the operations that responded, with their statuses.
 *
 * @param slow whether requests may be about slow users
 * @throws if a response is wrong, showing it and the request, or if the store is no longer sound
 */
export async function tryFaceRequests(
  requests: FaceRequest[],
  { sandbox, send, findFlaw, slow }: { sandbox: SandboxParts; send: Send; findFlaw: FindFlaw; slow: boolean },
): Promise<string[]> {
  const world = await faceWorld(sandbox, send, slow);
  const { maxFacesPerUser } = await sandbox.control.settings();
  const most = Math.max(maxFacesPerUser, ...(await countedFaces(sandbox.control)).values());
  const responded: string[] = [];
  for (const request of requests) {
    const wire = onTheWire(request, world);
    const response = await send(wire);
    const flaw = judgeFaceResponse(request, response, findFlaw);
    if (flaw) throw new Error(describeFailure(flaw, response, wire));
    const { operationId } = request.operation;
    const named = namesFace(request) ? " of a face that is named" : "";
    responded.push(`${operationId} ${response.status}${named}`);
    const { id } = response.status === 200 ? JSON.parse(response.text || "{}") : {};
    if (id && operationId.startsWith("create")) world.faces.push(id);
  }
  const flaws = await worldFlaws(sandbox.control, most);
  if (flaws.length > 0) throw new Error(flaws.join("\n"));
  return responded;
}

/** Says whether the body names a face that exists or existed. */
function namesFace({ body }: FaceRequest): boolean {
  return body !== undefined && Buffer.from(body).includes(someFace);
}
