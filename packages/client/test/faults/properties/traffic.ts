import type { Call } from "../call.js";
import type { Run } from "../run-schedule.js";
import { everyCall, type Property } from "./property.js";

/** Counts the requests of a call: its own, and those that look for its outcome. */
function requestsOf({ index, operation }: Call, { sent }: Run): { own: number; looks: number } {
  const all = sent.filter(({ call }) => call === index);
  const own = all.filter((request) => request.operation === operation).length;
  return { own, looks: all.length - own };
}

/**
 * A call sends its request once, again for each retry, and once more with a new token; a create may need a new token each
 * time that it is sent again after a look. A look is a call as well. One follows each attempt at a create, also an attempt
 * that ends before it is sent because the client gets no token.
 */
export const requestsAreFew = everyCall((call, run) => {
  const { own, looks } = requestsOf(call, run);
  const ofOneCall = run.schedule.maxRetries + 2;
  const most = call.operation.retry === "reconcile" ? 2 * (run.schedule.maxRetries + 1) : ofOneCall;
  if (own > most) return `sends ${own} requests`;
  const unsent = tokenRequests(run).filter(({ status }) => status !== 200).length;
  return looks > (own + unsent) * ofOneCall && `looks with ${looks} requests after ${own}`;
});

/** The client's own requests for a token; a call of authenticate is the caller's. */
const tokenRequests = ({ sent }: Run) =>
  sent.filter(({ operation, call }) => !operation.authenticated && call === undefined);

export const tokensAreAskedForOneByOne: Property = (run) =>
  tokenRequests(run).flatMap((request, index, all) => {
    const isBusy = all.slice(0, index).some(({ endedAt }) => endedAt > request.sentAt);
    return isBusy ? [`Token request ${index} is sent while another is on its way.`] : [];
  });

export const tokensAreAskedForWhenNeeded: Property = (run) =>
  tokenRequests(run).flatMap((request, index, all) => {
    const held = all.slice(0, index).findLast(({ status }) => status === 200);
    if (!held) return [];
    const { renewAheadMs, tokenLifetimeMs } = run.schedule;
    const renewAt = held.sentAt + tokenLifetimeMs - Math.min(renewAheadMs, tokenLifetimeMs / 2);
    const isNeeded = request.sentAt >= Math.min(renewAt, run.server.tokens.endOf(held.token));
    return isNeeded ? [] : [`Token request ${index} is sent while ${held.token} is good.`];
  });
