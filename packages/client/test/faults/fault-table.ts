import { brokenBody, stalledBody } from "./bodies.js";
import { responseOf, type Said } from "./said.js";

/** The moment at which the server carries a request out, seen from the response that the client gets. */
export type Acts =
  /** Not at all. */
  | "never"
  /** Before it responds, if the request is still on its way then. */
  | "before"
  /** After the client gave the request up. */
  | "afterwards";

/** The fate of one request. */
export interface Fault {
  acts: Acts;
  /** Whether a client can know from what it gets that the server did nothing. */
  provesNothingDone?: true;
  /** Whether the client gets what the server says: as it is, or as JSON that it may use or refuse. */
  response?: "right" | "odd";
  /** Whether the token of the request is taken back, so that it is refused from now on. */
  revokes?: true;
  /** Whether the connection goes on after the client gave the request up, as with a `fetch` that ignores its signal. */
  deaf?: true;
  /**
   * Makes the end of the request for the client from the server's response and the server's time: a response, the error of
   * a connection that failed, or `undefined` for a request that never ends.
   */
  end: (said: Said, now: number) => Response | Error | undefined;
}

const isSaid = (said: Said) => responseOf(said);
const isCutOff = (said: Said) => responseOf(said, JSON.stringify(said.body ?? {}).slice(0, -1));
const isEmpty = (said: Said) => responseOf(said, "");
/** JSON, but not what the OpenAPI document promises: an object in place of a list, a number in place of a status. */
const isOdd = (said: Said) => {
  const { body = {} } = said;
  const odd = Array.isArray(body) ? { items: body } : { ...body, status: 12 };
  return responseOf(said, JSON.stringify(odd));
};
const isSilent = () => undefined;

/** Fails as the platform's `fetch` does, with the code where it puts it: on the cause. */
function failsWith(code: string) {
  return () => new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
}

/** Fails as other HTTP clients do, with the code on the error itself. */
function failsPlainlyWith(code: string) {
  return () => Object.assign(new Error(code), { code });
}

const failsWithoutCode = () => new TypeError("Failed to fetch");

function respondsWith(status: number, headers: Record<string, string> = {}) {
  return () => new Response(null, { status, headers });
}

function respondsLater(status: number, waitMs: number) {
  return (_: Said, now: number) =>
    new Response(null, { status, headers: { "Retry-After": new Date(now + waitMs).toUTCString() } });
}

const html = { "Content-Type": "text/html" };
const json = { "Content-Type": "application/json" };
const isPage = () => new Response("<html><title>Welcome</title></html>", { headers: html });
const isBusyPage = () =>
  new Response("<html><title>Busy</title></html>", { status: 503, headers: { ...html, "Retry-After": "1" } });
const breaks = () => new Response(brokenBody('{"id":"'), { headers: json });
const stalls = () => new Response(stalledBody('{"id":"'), { headers: json });

/** Ends that are the same whether the server has acted or not: a client cannot tell which. */
const either = {
  "connection reset": failsWith("ECONNRESET"),
  "connection reset (code on the error)": failsPlainlyWith("ECONNRESET"),
  "socket closed": failsWith("UND_ERR_SOCKET"),
  "failure without a code": failsWithoutCode,
  "408": respondsWith(408),
  "500": respondsWith(500),
  "502": respondsWith(502),
  "503": respondsWith(503),
  "503, Retry-After: soon": respondsWith(503, { "Retry-After": "soon" }),
  // A gateway writes this, whatever the outcome of the request behind it.
  "503 page, Retry-After: 1": isBusyPage,
  "504": respondsWith(504),
  "504, Retry-After: 1": respondsWith(504, { "Retry-After": "1" }),
  "a page with 200": isPage,
} satisfies Record<string, Fault["end"]>;

/** Ends that a client can take as proof that the server did nothing. */
const proof = {
  "connection refused": failsWith("ECONNREFUSED"),
  "connection refused (code on the error)": failsPlainlyWith("ECONNREFUSED"),
  "name not found": failsWith("ENOTFOUND"),
  "name not resolved": failsWith("EAI_AGAIN"),
  "429": respondsWith(429),
  "429, Retry-After: 1": respondsWith(429, { "Retry-After": "1" }),
  "429, Retry-After: 3600": respondsWith(429, { "Retry-After": "3600" }),
  "503, Retry-After: 1": respondsWith(503, { "Retry-After": "1" }),
  "503, Retry-After: date": respondsLater(503, 2_000),
  "503, Retry-After: 3600": respondsWith(503, { "Retry-After": "3600" }),
  "400": respondsWith(400),
  "403": respondsWith(403),
} satisfies Record<string, Fault["end"]>;

type EitherName = `${keyof typeof either}, ${"nothing done" | "done"}`;

const eitherRows = Object.entries(either).flatMap(([name, end]): [string, Fault][] => [
  [`${name}, nothing done`, { acts: "never", end }],
  [`${name}, done`, { acts: "before", end }],
]);
const proofRows = Object.entries(proof).map(([name, end]): [string, Fault] => [
  name,
  { acts: "never", provesNothingDone: true, end },
]);

const others = {
  none: { acts: "before", response: "right", end: isSaid },
  "token revoked": { acts: "never", provesNothingDone: true, revokes: true, end: respondsWith(401) },
  "redirect, nothing done": { acts: "never", end: respondsWith(302, { Location: "/login" }) },
  "no response, nothing done": { acts: "never", end: isSilent },
  "no response, done": { acts: "before", end: isSilent },
  "no response, done, abort ignored": { acts: "before", deaf: true, end: isSilent },
  "reset, done, abort ignored": { acts: "before", deaf: true, end: failsWith("ECONNRESET") },
  "none, abort ignored": { acts: "before", response: "right", deaf: true, end: isSaid },
  "no response, done afterwards": { acts: "afterwards", end: isSilent },
  "cut off, done": { acts: "before", end: isCutOff },
  "empty body, done": { acts: "before", end: isEmpty },
  "odd JSON, done": { acts: "before", response: "odd", end: isOdd },
  "body breaks, done": { acts: "before", end: breaks },
  "body stalls, done": { acts: "before", end: stalls },
} satisfies Record<string, Fault>;

/** The name of a fault, as schedules and journals write it. */
export type FaultName = keyof typeof others | keyof typeof proof | EitherName;

/** All faults. The first does no harm: schedules shrink to it. */
export const faults = Object.fromEntries([
  ...Object.entries<Fault>(others),
  ...proofRows,
  ...eitherRows,
]) as Record<FaultName, Fault>;

const namesWhere = (is: (fault: Fault) => boolean) =>
  (Object.keys(faults) as FaultName[]).filter((name) => is(faults[name]));

/** The names of the faults, by what a client can know after them and what the server did. */
export const faultNames = {
  harmless: namesWhere(({ provesNothingDone }) => provesNothingDone === true),
  openAndDone: namesWhere(({ acts }) => acts !== "never"),
  openAndNotDone: namesWhere(({ acts, provesNothingDone }) => acts === "never" && !provesNothingDone),
};
