import type { Call } from "../call.js";
import type { WireResponse } from "./send.js";

/** Statuses whose responses have no body; `Response` refuses to be made with one. */
const withoutBody = [204, 205];

/** Makes a response, without a body where its status does not allow one. */
export function withBody(text: string, init: { status: number; headers: Headers }): Response {
  return new Response(withoutBody.includes(init.status) ? null : text, init);
}

/**
 * A response of the platform's kind, whose body can be read once more. One to a request that promises no body has none,
 * whatever the server wrote. The 404 of a face that is gone after all is a 200, as the OpenAPI document promises.
 */
export function toResponse({ call, received }: { call: Call; received: WireResponse }): Response {
  const { status, headers } = received;
  const text = call.operation.responseBody ? received.text : "";
  const response = withBody(text, { status: status < 400 ? status : 200, headers });
  // They are about the body as it was sent, and not as it was read.
  response.headers.delete("content-length");
  response.headers.delete("content-encoding");
  return response;
}
