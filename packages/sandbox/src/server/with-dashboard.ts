import { unknownMethod } from "../api/outside-the-document.js";
import { toResponse } from "../api/response-parts.js";

/** The dashboard loads nothing from anywhere else, runs no text, and cannot be framed. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const headers = {
  "content-security-policy": policy,
  "cache-control": "no-cache",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
};

const files = {
  "/": { name: "page", type: "text/html; charset=utf-8" },
  "/dashboard.js": { name: "script", type: "text/javascript; charset=utf-8" },
  "/dashboard.css": { name: "style", type: "text/css; charset=utf-8" },
} as const;

type Handle = (request: Request) => Promise<Response>;

/** Makes a handler that shows the dashboard at `/`, and leaves everything else to the given one. */
export function withDashboard(handle: Handle): Handle {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!Object.hasOwn(files, pathname)) return handle(request);
    if (request.method !== "GET" && request.method !== "HEAD") {
      return toResponse(unknownMethod(["GET", "HEAD"]));
    }
    const { name, type } = files[pathname as keyof typeof files];
    // A sandbox whose dashboard nobody opens does not wait for its texts to load.
    const assets = await import("../../dashboard/dist/assets.js");
    return new Response(assets[name], { headers: { ...headers, "content-type": type } });
  };
}
