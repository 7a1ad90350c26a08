import { setTimeout as sleep } from "node:timers/promises";
import type { AnyRequest } from "../checks/request.js";
import type { Received } from "../judge/received.js";

/** Sends a request that cleans up. */
export type SendToCleanUp = (request: AnyRequest) => Promise<Received>;

const attempts = 3;
const longestWaitMs = 5_000;

/** Waits and sends again where the target asks for that or is in trouble: to clean up twice does no harm. */
export function patiently(send: SendToCleanUp, pauseMs: number): SendToCleanUp {
  return async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      const last = attempt === attempts;
      const received = await send(request).catch((error: unknown) => {
        if (last) throw error;
        return undefined;
      });
      const troubled = received === undefined || received.status === 429 || received.status >= 500;
      if (received && (!troubled || last)) return received;
      const asked = Number(received?.headers["retry-after"]) * 1000 || 0;
      await sleep(Math.min(Math.max(asked, pauseMs), longestWaitMs));
    }
  };
}
