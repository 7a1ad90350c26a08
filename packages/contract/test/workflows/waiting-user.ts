import { setTimeout as sleep } from "node:timers/promises";
import type { RunningSandbox } from "@idaas-face/sandbox";
import { operationTable } from "@idaas-face/types";

/**
 * A user who registers the face once a workflow has looked at it, and so has seen that it has to wait. The workflows know
 * nothing of the sandbox: what no call of the API does, somebody has to do beside them.
 */
export async function registerOnceAwaited(
  { control }: RunningSandbox,
  userId: string,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const isAwaited = (await control.journal()).some(
      ({ operationId, path }) =>
        operationId === operationTable.getFacesUsingGET.operationId && path.includes(userId),
    );
    const user = (await control.users()).find(({ id }) => id === userId);
    const face = user?.faces.find(({ status }) => status === "ACTIVATING");
    if (isAwaited && face) await control.setFaceStatus(face.id, "ACTIVE");
    await sleep(20);
  }
}
