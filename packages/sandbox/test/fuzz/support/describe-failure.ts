import type { ReceivedResponse } from "./documented-responses.js";
import type { WireRequest } from "./face-world.js";

/** Writes a sentence with a request and its wrong response, both shortened. */
export function describeFailure(
  flaw: string,
  { text, ...response }: ReceivedResponse,
  { body, ...request }: WireRequest,
): string {
  const sent = body && new TextDecoder().decode(body.slice(0, 1000));
  return `${flaw}:\n${JSON.stringify({ ...response, text: text.slice(0, 1000) })}\n${JSON.stringify({ ...request, body: sent })}`;
}
