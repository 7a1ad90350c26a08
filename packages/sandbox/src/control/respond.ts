import type { Endpoint } from "../api/endpoint.js";
import { type ResponseParts, toLongResponse, toResponse } from "../api/response-parts.js";
import { sha256 } from "../platform/hash.js";
import type { ControlContext } from "./handlers.js";

/**
 * Makes the response of an operation of the control. Where the document has a 304, the response carries a tag, and a request
 * that sends the same tag gets no body: this makes polling cheap.
 */
export function respond(
  request: Request,
  { operation }: Endpoint<ControlContext>,
  parts: ResponseParts,
): Response {
  if (parts.status !== 200 || !("304" in operation.source.responses)) return toLongResponse(parts);
  const etag = `"${sha256(JSON.stringify(parts.body))}"`;
  const headers = { etag, "cache-control": "no-cache" };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return toResponse({ ...parts, headers });
}
