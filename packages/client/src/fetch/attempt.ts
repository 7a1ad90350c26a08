import { readAnswer } from "../answer.js";
import type { CallContext } from "../call-context.js";
import { factsOf } from "../errors/call-error.js";
import { connectionError, isNeverSent } from "../errors/connection-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { retryAfterMs } from "../retry/retry-after.js";
import { isRefused } from "../retry/statuses.js";
import { withinLimits } from "../time-limit.js";
import { readText } from "./body.js";
import type { Fetch } from "./fetch.js";
import type { Send } from "./send.js";

/**
 * One attempt: sends the request and reads the whole answer, within the limits of the call. Keeps account of the outcome:
 * it is unknown from the moment of sending until an answer or a failure tells.
 */
export function attemptWith(fetch: Fetch, call: CallContext): Send {
  const { operation, timeoutMs } = call;
  const late = () =>
    new TimeoutError(
      `${operation.operationId} had no complete answer within ${timeoutMs} ms.`,
      factsOf(call),
    );
  const limit = { ms: timeoutMs, late };
  return async ({ url, ...request }) => {
    const outcomeBefore = call.outcome;
    if (operation.retry !== "safe") call.outcome = "unknown";
    call.attempts += 1;
    const start = performance.now();
    try {
      return await withinLimits(call, limit, async (signal) => {
        const settle = (outcome: CallContext["outcome"]) => {
          // What comes after the end of the attempt tells nothing any more.
          if (!signal.aborted) call.outcome = outcome;
        };
        const receive = async () => {
          // A redirect could carry the credentials to another server.
          const response = await fetch(url, { ...request, redirect: "manual", signal });
          const { status, headers } = response;
          if (isRefused(status, retryAfterMs(headers))) settle(outcomeBefore);
          return { status, headers, text: await readText(response) };
        };
        const received = await receive().catch((error) => {
          if (isNeverSent(error)) settle(outcomeBefore);
          throw connectionError(call, error);
        });
        const answer = readAnswer(call, received);
        settle(undefined);
        return answer;
      });
    } finally {
      call.attemptDurationsMs.push(performance.now() - start);
    }
  };
}
