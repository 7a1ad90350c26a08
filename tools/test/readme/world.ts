import { type FaceAuthenticator, operationTable, terminalFaceStatuses } from "@idaas-face/types";
import { vi } from "vitest";
import { startTroubledServer } from "./troubled-server.js";

/** A server on loopback. */
export interface Server {
  url: string;
  close: () => Promise<void>;
}

/** The API as a sample meets it. */
export interface World {
  name: string;
  /** Starts the server that stands for the tenant. Without it, Prism does. */
  start?: () => Promise<Server>;
  /** The response that Prism is asked for. */
  prefer?: string;
}

/** Everything goes well, as the examples of the file show it. */
export const asDocumented: World = { name: "as documented" };

const made: FaceAuthenticator = { id: "2e90b6b7-0f1c-4c39-8d55-61c7e4a8f3d2" };
const errorStatuses = operationTable.createFaceAuthenticatorUsingPOST.statuses.filter(
  (status) => status >= 400,
);

/** Lists the mishaps that can happen. A sample that provides for mishaps meets all of them. */
export function mishaps(faceId: string): World[] {
  return [
    ...errorStatuses.map((status) => ({ name: `every response is ${status}`, prefer: `code=${status}` })),
    {
      name: "the response to a create is lost, and the face is found",
      start: () => startTroubledServer({ lost: { ...made, created: new Date().toISOString() } }),
    },
    {
      name: "the response to a create is lost, and the list does not say when a face was created",
      start: () => startTroubledServer({ lost: made }),
    },
    {
      name: "the registration fails",
      start: () => startTroubledServer({ faces: [{ id: faceId, status: terminalFaceStatuses[0] }] }),
    },
    {
      name: "every connection breaks",
      start: () => startTroubledServer({ insteadOfAnswer: (response) => response.destroy() }),
    },
    {
      name: "no response comes, and time passes",
      start: async () => {
        vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
        const { url, close } = await startTroubledServer({
          insteadOfAnswer: () => vi.advanceTimersByTime(60_000),
        });
        return { url, close: () => close().finally(() => vi.useRealTimers()) };
      },
    },
  ];
}
