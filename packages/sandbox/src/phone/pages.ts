import type { FaceStatus } from "@idaas-face/types";
import { isRegistering } from "../face/life.js";
import { formatDateTime } from "../platform/date-time.js";
import { type Html, html } from "./html.js";
import type { Link } from "./link.js";
import type { Screen } from "./respond.js";

/** The label of the button that gives a face this status. */
const actions: Partial<Record<FaceStatus, string>> = {
  ACTIVE: "Complete",
  REVIEW: "Send to review",
  FAILED: "Fail",
};

/** Makes the page of a link: the actions of the phone, or the reason why there is none. */
export function phonePage(link: Link): Screen {
  if (link.moves.length > 0) return registrationPage(link);
  return link.hasEnded && isRegistering(link.status) ? endedPage(link) : usedPage(link);
}

function registrationPage({ userName, moves, href, face }: Link): Screen {
  const buttons = moves.map(
    (to) => html`<form method="post" action="${href}&amp;status=${to}">
<button class="${to}"><b>${actions[to] ?? to}</b> <span>The face becomes ${to}</span></button>
</form>`,
  );
  return {
    status: 200,
    title: "Register your face",
    content: html`<p>${userName} has opened the activation link. Choose the outcome of the registration.</p>
${buttons}
${details(face.serialNumber, face.activation.until)}`,
  };
}

function details(serialNumber: string, until: number): Html {
  return html`<dl>
<div><dt>Serial number</dt><dd>${serialNumber}</dd></div>
<div><dt>The link ends</dt><dd>${time(until)}</dd></div>
</dl>`;
}

function endedPage({ face }: Link): Screen {
  return {
    status: 410,
    title: "This link has ended",
    content: html`<p>It could be used until ${time(face.activation.until)}. Send the activation e-mail again: it brings a
new link.</p>`,
  };
}

function usedPage({ userName, status }: Link): Screen {
  return {
    status: 200,
    title: `The face is ${status}`,
    content: html`<p class="result ${status}">The face of ${userName} is ${status}. The link has been used. You can
close this page.</p>`,
  };
}

export function unknownLinkPage(): Screen {
  return {
    status: 404,
    title: "This link is unknown",
    content: html`<p>It leads to no registration. A newer activation e-mail may have taken its place, the face may have been
deleted, or the sandbox has been reset.</p>`,
  };
}

/** Makes the page that says why nothing was done. */
export function refusalPage(why: string): Screen {
  return {
    status: 409,
    title: "Nothing was done",
    content: html`<p>${why}</p><p>Go back, and try again.</p>`,
  };
}

/** Writes a time by the sandbox's clock. */
function time(at: number): Html {
  const text = formatDateTime(at);
  return html`<time datetime="${text}">${text.replace("T", " ").replace(/:\d\d\.\d+Z$/, " UTC")}</time>`;
}
