import { base64 } from "../platform/base64.js";
import type { World } from "../world.js";
import { type Html, html } from "./html.js";
import { style } from "./style.js";

/** The screen of the phone. */
export interface Screen {
  status: number;
  title: string;
  content: Html;
}

/** An icon that needs no request: without one, browsers ask for a file. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect x='4' y='1' width='8' height='14' rx='2' fill='%23475fcd'/%3E%3C/svg%3E";

/** Makes a page that runs nothing, loads nothing, and cannot be framed. */
export function respond({ status, title, content }: Screen, { random }: Pick<World, "random">): Response {
  const nonce = base64(random(16));
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    "img-src data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – idaas-face sandbox</title>
<link rel="icon" href="${icon}">
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>
<p class="stand-in">Stands for the user’s phone</p>
<h1>${title}</h1>
${content}
</main>
<footer>A page of the idaas-face sandbox. No camera, no real face.</footer>
</body>
</html>
`;
  return new Response(page.text, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy.join("; "),
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    },
  });
}
