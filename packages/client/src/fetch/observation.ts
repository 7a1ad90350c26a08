import type { CallContext } from "../call-context.js";
import type { Observer } from "../observe/observer.js";
import type { Send } from "./send.js";

/** Tells the observer of each attempt, if anybody wants to know. */
export function withObservation(next: Send, call: CallContext, observer: Observer): Send {
  if (!observer.watchesAttempts) return next;
  return async (request) => {
    const { answered, failed } = observer.attempt(call);
    try {
      const answer = await next(request);
      answered(answer);
      return answer;
    } catch (error) {
      failed(error);
      throw error;
    }
  };
}
