import type { Call } from "../call.js";
import { connectionError, isNeverSent } from "../errors/connection-error.js";
import { timeoutError } from "../errors/ended-error.js";
import { isControlFlow } from "../errors/own-error.js";
import { innermostCode } from "../errors/safe-cause.js";
import { withinLimits } from "../time-limit.js";
import type { Fetch } from "./fetch.js";
import { readResponse } from "./read-response.js";
import { readText } from "./read-text.js";
import { retryAfterMs } from "./retry/retry-after.js";
import { isJsonOrEmpty, isRefused } from "./retry/statuses.js";
import type { ReceivedResponse, Send } from "./send.js";

/** Codes of the errors by which Node's `fetch` ends a request that takes longer than its own limit of five minutes. */
const platformTimeout = /^UND_ERR_(HEADERS|BODY)_TIMEOUT$/;

/**
 * One attempt: sends the request and reads the whole response, within `timeoutMs`. Keeps account of the outcome, which is
 * unknown from the moment of sending until a response or a failure tells.
 */
export function withTimeLimit(fetch: Fetch): Send {
  return (call, { url, method, headers, body }) => {
    const { retry, timeoutMs: ms } = call;
    const once = retry === "safe" ? undefined : ({ keepalive: false } as const);
    const limit = { ms, late: `had no complete response within ${ms} ms` };
    return withinLimits(call, limit, async (signal) => {
      const outcomeBefore = call.outcome;
      if (retry !== "safe") call.outcome = "unknown";
      call.attempts += 1;
      call.heartbeat.dueAt = performance.now() + ms;
      const settle = (outcome: Call["outcome"]) => {
        // Nothing that comes after the end of the attempt tells anything any more.
        if (!signal.aborted) call.outcome = outcome;
      };
      let received: ReceivedResponse;
      try {
        // A redirect could carry the credentials to another server.
        const response = await fetch(url, { method, headers, body, redirect: "manual", signal, ...once });
        const { status, headers: receivedHeaders } = response;
        if (status > 399) {
          const isOfTheApi = isJsonOrEmpty(receivedHeaders.get("content-type"));
          if (isRefused(status, retryAfterMs(receivedHeaders), isOfTheApi)) settle(outcomeBefore);
        }
        received = { status, headers: receivedHeaders, text: await readText(response) };
      } catch (error) {
        if (isControlFlow(error) || isNeverSent(error)) settle(outcomeBefore);
        if (isControlFlow(error)) throw error;
        const code = innermostCode(error);
        if (platformTimeout.test(code)) {
          throw timeoutError(call, `had no complete response within the platform's own limit (${code})`);
        }
        throw connectionError(call, url, error);
      }
      const success = readResponse(call, received);
      settle(undefined);
      return success;
    });
  };
}
