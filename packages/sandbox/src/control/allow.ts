import { Refusal } from "../api/refusal.js";
import { sameText, sha256 } from "../platform/hash.js";
import { isLoopback } from "../platform/loopback.js";

/** The users of the control endpoints: nobody, holders of the key, programs on this machine, or the code of this process. */
export type ControlAccess = "off" | "local" | "in-process" | { key: string };

/** Says whether the pages of an origin come from this machine. */
function isLocalOrigin(origin: string): boolean {
  if (!/^https?:\/\/[^/]+$/.test(origin) || !URL.canParse(origin)) return false;
  return isLoopback(new URL(origin).hostname);
}

/**
 * Checks that a request may use the control.
 *
 * @throws a {@link Refusal} if it may not: it lacks the right key, or, without a key, it comes from a
 * page of another site or under a name that only leads here. A browser on this machine would otherwise let such a page do
 * everything.
 */
export function allowControl(request: Request, url: URL, access: ControlAccess): void {
  if (typeof access === "object") {
    const given = request.headers.get("x-sandbox-key") ?? "";
    if (sameText(sha256(given), sha256(access.key))) return;
    throw new Refusal("controlKeyRejected", {
      message: "The control key is missing or wrong: send it in the header X-Sandbox-Key.",
    });
  }
  if (access === "in-process") return;
  if (!isLoopback(url.hostname) || isOfForeignPage(request)) throw new Refusal("foreignPage");
}

/** Returns the origin whose pages may read the responses of the control, as `forPages` takes it. */
export function pagesOfControl({ headers }: Request, access: ControlAccess): string | undefined {
  if (typeof access === "object") return "*";
  const origin = headers.get("origin") ?? "";
  return isLocalOrigin(origin) ? origin : undefined;
}

function isOfForeignPage({ headers }: Request): boolean {
  const origin = headers.get("origin");
  if (origin !== null) return !isLocalOrigin(origin);
  // A browser sends this header without an origin, such as for an image or a link.
  return ["cross-site", "same-site"].includes(headers.get("sec-fetch-site") ?? "");
}
