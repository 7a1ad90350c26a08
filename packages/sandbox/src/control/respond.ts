import { type Answer, toResponse } from "../api/answer.js";
import type { Endpoint } from "../api/endpoint.js";
import { sha256 } from "../platform/hash.js";
import type { ControlContext } from "./handlers.js";

/**
 * The response with an answer of the control. Where the document says that nothing may have changed (304), it carries a tag,
 * and who has that already gets no body: so it costs little to ask again and again.
 */
export function respond(request: Request, { operation }: Endpoint<ControlContext>, answer: Answer): Response {
  if (answer.status !== 200 || !("304" in operation.source.responses)) return toResponse(answer);
  const etag = `"${sha256(JSON.stringify(answer.body))}"`;
  const headers = { etag, "cache-control": "no-cache" };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return toResponse({ ...answer, headers });
}
