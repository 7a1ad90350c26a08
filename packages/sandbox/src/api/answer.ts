import { JsonPieces } from "./json-pieces.js";

/** What goes back to who asked, before it becomes a `Response`. */
export interface Answer {
  status: number;
  /** What becomes JSON, {@link JsonPieces}, or `undefined` for an empty body. */
  body: unknown;
  headers?: Record<string, string>;
}

/** The body as JSON, or `null` for an empty one. */
export function textOf({ body }: Answer): string | null {
  return body === undefined ? null : JSON.stringify(body);
}

/** Makes a response whose body may come in pieces. */
export function toLongResponse(answer: Answer): Response {
  const { status, body } = answer;
  if (!(body instanceof JsonPieces)) return toResponse(answer);
  return new Response(body.stream(), { status, headers: { "content-type": "application/json" } });
}

/** @param text the body as JSON, where it is known already */
export function toResponse(answer: Answer, text: string | null = textOf(answer)): Response {
  const { status, headers } = answer;
  if (text === null) return new Response(null, { status, ...(headers && { headers }) });
  const json = { "content-type": "application/json" };
  return new Response(text, { status, headers: headers ? { ...json, ...headers } : json });
}
