import { readAnswer } from "../answer.js";
import type { CallContext } from "../call-context.js";
import { connectionError, isNeverSent } from "../errors/connection-error.js";
import { retryAfterMs } from "../retry/retry-after.js";
import { isRefused, mayBeOfTheApi } from "../retry/statuses.js";
import { withinLimits } from "../time-limit.js";
import { readText } from "./body.js";
import type { Fetch } from "./fetch.js";
import type { ReceivedAnswer, Send } from "./send.js";

/**
 * One attempt: sends the request and reads the whole answer, within the limits of the call. Keeps account of the outcome:
 * it is unknown from the moment of sending until an answer or a failure tells.
 */
export function attemptWith(fetch: Fetch, call: CallContext): Send {
  const { retry, timeoutMs: ms } = call;
  const once = retry === "safe" ? undefined : ({ keepalive: false } as const);
  const limit = { ms, late: `had no complete answer within ${ms} ms` };

  return ({ url, method, headers, body }) =>
    withinLimits(call, limit, async (signal) => {
      const outcomeBefore = call.outcome;
      if (retry !== "safe") call.outcome = "unknown";
      call.attempts += 1;
      const settle = (outcome: CallContext["outcome"]) => {
        // What comes after the end of the attempt tells nothing any more.
        if (!signal.aborted) call.outcome = outcome;
      };
      let answer: ReceivedAnswer;
      try {
        // A redirect could carry the credentials to another server.
        const response = await fetch(url, { method, headers, body, redirect: "manual", signal, ...once });
        const { status, headers: received } = response;
        const isOfTheApi = mayBeOfTheApi(received.get("content-type"));
        if (status > 399 && isRefused(status, retryAfterMs(received), isOfTheApi)) settle(outcomeBefore);
        answer = { status, headers: received, text: await readText(response) };
      } catch (error) {
        if (isNeverSent(error)) settle(outcomeBefore);
        throw connectionError(call, url, error);
      }
      const success = readAnswer(call, answer);
      settle(undefined);
      return success;
    });
}
